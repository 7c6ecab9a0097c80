import type { PdfPage } from './load-pdf'

/** The lines of a page as they come. Read by hand: Chromium before 124 cannot go through a stream with `for await`. */
async function collect(page: PdfPage, take: (words: string, endsLine: boolean) => void): Promise<void> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{
    readonly items: Awaited<ReturnType<PdfPage['getTextContent']>>['items']
  }>
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if ('str' in item) take(item.str, item.hasEOL)
  }
}

/** The words of a page, line by line, in the order of the file. */
export async function readPage(page: PdfPage): Promise<readonly string[]> {
  const lines = ['']
  await collect(page, (words, endsLine) => {
    lines.push((lines.pop() ?? '') + words)
    if (endsLine) lines.push('')
  })
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
