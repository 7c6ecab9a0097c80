import beginnen from '../../../docs/handleiding/01-beginnen.md?raw'
import inlezen from '../../../docs/handleiding/02-kamervragen-inlezen.md?raw'
import schrijven from '../../../docs/handleiding/03-schrijven.md?raw'
import samen from '../../../docs/handleiding/04-samen-beantwoorden.md?raw'
import controle from '../../../docs/handleiding/05-controle-en-termijn.md?raw'
import opslaan from '../../../docs/handleiding/06-opslaan-en-terughalen.md?raw'
import word from '../../../docs/handleiding/07-word-en-pdf.md?raw'
import sjablonen from '../../../docs/handleiding/08-sjablonen.md?raw'
import toetsen from '../../../docs/handleiding/09-sneltoetsen.md?raw'

/** A chapter of the guide: the file that it stands in, its title (the first line of the file), and the rest. */
export type Chapter = { readonly file: string; readonly title: string; readonly text: string }

const files: readonly (readonly [file: string, content: string])[] = [
  ['01-beginnen.md', beginnen],
  ['02-kamervragen-inlezen.md', inlezen],
  ['03-schrijven.md', schrijven],
  ['04-samen-beantwoorden.md', samen],
  ['05-controle-en-termijn.md', controle],
  ['06-opslaan-en-terughalen.md', opslaan],
  ['07-word-en-pdf.md', word],
  ['08-sjablonen.md', sjablonen],
  ['09-sneltoetsen.md', toetsen],
]

/** The guide, in the order in which it is read. */
export const chapters: readonly Chapter[] = files.map(([file, content]) => {
  const end = content.indexOf('\n')
  return { file, title: content.slice(0, end).replace(/^#\s*/, ''), text: content.slice(end + 1) }
})
