import { describe, expect, it } from 'vitest'
import { countPages } from '../../../electron/print/count-pages'
import { describePdf } from '../../../electron/print/describe-pdf'
import { loadPdfJs } from '../../../electron/documents/pdf/load-pdfjs'

/** A small PDF as Chromium writes them: a table of places, and its maker in the description. */
function chromiumPdf(pages: number, catalogExtra = ''): Uint8Array {
  const kids = Array.from({ length: pages }, (_, n) => `${String(n + 4)} 0 R`).join(' ')
  const objects = [
    `<</Creator (Mozilla/5.0)\n/Producer (Skia/PDF m114)>>`,
    `<</Type /Catalog\n/Pages 3 0 R${catalogExtra}>>`,
    `<</Type /Pages\n/Count ${String(pages)}\n/Kids [${kids}]>>`,
    ...Array.from({ length: pages }, () => `<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>`),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((content, index) => {
    const place = text.length
    text += `${String(index + 1)} 0 obj\n${content}\nendobj\n`
    return place
  })
  const size = String(objects.length + 1)
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${String(text.length)}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

async function read(pdf: Uint8Array) {
  const { getDocument } = await loadPdfJs()
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0, stopAtErrors: true }).promise
  const { info } = await document.getMetadata()
  return { pages: document.numPages, info: info as Record<string, unknown> }
}

const description = { title: 'Steun aan Oekraïne (€ 5) “nu” \\ )', language: 'nl-NL' }

describe('what a PDF tells about itself', () => {
  it('is its title, whatever is in it, and its language; not its maker', async () => {
    const { pages, info } = await read(describePdf(chromiumPdf(2), description))
    expect(pages).toBe(2)
    expect(info).toMatchObject({ Title: description.title, Language: 'nl-NL', Producer: 'Antwoordbrief' })
    expect(info['Creator']).toBeUndefined()
  })

  it('keeps what Chromium itself wrote in the catalog', () => {
    const made = describePdf(chromiumPdf(1, '\n/Lang (nl-NL)\n/StructTreeRoot 9 0 R'), description)
    const catalog = Buffer.from(made).toString('latin1').split('%%EOF')[1] ?? ''
    expect(catalog).toContain('/StructTreeRoot 9 0 R')
    expect(catalog.match(/\/Lang/g)).toHaveLength(1)
  })

  it('leaves a file of another shape as it is', () => {
    const other = new TextEncoder().encode('%PDF-1.7 something else')
    expect(describePdf(other, description)).toBe(other)
  })

  it('counts pages, not the tree that holds them', () => {
    expect(countPages(chromiumPdf(7))).toBe(7)
  })
})
