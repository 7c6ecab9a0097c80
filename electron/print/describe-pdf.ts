/** What a PDF tells about itself, besides its pages. */
export type PdfDescription = { readonly title: string; readonly language: string }

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** A text as UTF-16 in hexadecimal: no character of it can mean anything to the file. */
const hexText = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

const lastMatch = (text: string, pattern: RegExp): string | null => [...text.matchAll(pattern)].at(-1)?.[1] ?? null

/** The dictionary of an object, without the brackets around it. */
function dictionaryOf(text: string, reference: string): string | null {
  const number = reference.split(' ')[0] ?? ''
  const found = new RegExp(`(?:^|\\n)${number} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(text)
  return found?.[1] ?? null
}

const withEntry = (dictionary: string, name: string, value: string): string =>
  dictionary.includes(`/${name}`) ? dictionary : `${dictionary}\n/${name} ${value}`

/** The place of an object as a section of the table of a PDF wants it: twenty bytes, neither more nor less. */
const tableEntry = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`

/**
 * The PDF with its title and language, which older versions of Chromium leave out, and nothing about who made it with what.
 * Written behind the file as the format foresees for changes (ISO 32000-1, 7.5.6), so that its pages stay as they are. A
 * file of another shape than Chromium's stays as it is.
 */
export function describePdf(pdf: Uint8Array, { title, language }: PdfDescription): Uint8Array {
  const text = latin1(pdf)
  const root = lastMatch(text, /\/Root (\d+ 0 R)/g)
  const size = lastMatch(text, /\/Size (\d+)/g)
  const previous = lastMatch(text, /startxref\s+(\d+)/g)
  const catalog = root === null ? null : dictionaryOf(text, root)
  if (root === null || size === null || previous === null || catalog === null) return pdf
  const named = [
    ['Lang', `(${language})`],
    ['ViewerPreferences', '<</DisplayDocTitle true>>'],
  ].reduce((dictionary, [name = '', value = '']) => withEntry(dictionary, name, value), catalog)
  const rootNumber = root.split(' ')[0] ?? ''
  const start = text.endsWith('\n') ? '' : '\n'
  const catalogObject = `${rootNumber} 0 obj\n<<${named}>>\nendobj\n`
  const infoObject = `${size} 0 obj\n<</Title ${hexText(title)}\n/Producer (Antwoordbrief)>>\nendobj\n`
  const catalogAt = pdf.length + start.length
  const infoAt = catalogAt + catalogObject.length
  const tableAt = infoAt + infoObject.length
  const table = `xref\n${rootNumber} 1\n${tableEntry(catalogAt)}${size} 1\n${tableEntry(infoAt)}`
  const trailer = `trailer\n<</Size ${Number(size) + 1}\n/Root ${root}\n/Info ${size} 0 R\n/Prev ${previous}>>\nstartxref\n${tableAt}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(start + catalogObject + infoObject + table + trailer, 'latin1')])
}
