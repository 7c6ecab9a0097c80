/** A piece of text on a page: points from the bottom left, as PDF counts. */
export type Placed = { readonly x: number; readonly y: number; readonly size: number; readonly text: string }

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')

const contentOf = (pieces: readonly Placed[]) =>
  pieces.map(({ x, y, size, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`).join('\n')

/** How a test may spoil a PDF. */
export type PdfMaking = {
  /** The content stream of each page instead of text. */
  readonly content?: string
  /** More objects, and what points to them from the page. */
  readonly objects?: readonly string[]
  readonly page?: string
  readonly catalog?: string
}

/** A small PDF with these pages, in Helvetica, without compression. */
export function pdfDocument(pages: readonly (readonly Placed[])[], making: PdfMaking = {}): Uint8Array {
  const kids = pages.map((_page, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${making.catalog ?? ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const content = making.content ?? contentOf(page)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R ${making.page ?? ''} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    ...(making.objects ?? []),
  ]
  return assemble(objects)
}

/** Numbers the objects and writes the table that tells where they are. */
function assemble(objects: readonly string[]): Uint8Array {
  const pieces = ['%PDF-1.7\n']
  const offsets: number[] = []
  let length = pieces[0]?.length ?? 0
  objects.forEach((object, index) => {
    const piece = `${index + 1} 0 obj\n${object}\nendobj\n`
    offsets.push(length)
    pieces.push(piece)
    length += piece.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  pieces.push(
    `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  )
  return Uint8Array.from(pieces.join(''), (letter) => letter.charCodeAt(0))
}

/** Lines of running text below each other. */
export const column = (x: number, top: number, size: number, leading: number, lines: readonly string[]): Placed[] =>
  lines.map((text, index) => ({ x, y: top - index * leading, size, text }))
