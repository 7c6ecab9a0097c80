import { logoBox } from '../model/logo-on-page'
import type { Box, PageLayout, TypeSize } from '../model/page-layout'

const mm = (length: number) => `${String(length)}mm`
const pt = (length: number) => `${String(length)}pt`

const type = ({ size, line }: TypeSize) => `font-size:${pt(size)};line-height:${pt(line)}`
const at = ({ x, y, width }: Box) => `position:absolute;left:${mm(x)};top:${mm(y)};width:${mm(width)}`

/** The name of a font may come from a ministry's own template: nothing that could end it. */
const fontName = (font: string) => font.replace(/[^\p{L}\p{N} -]/gu, '')

/** Room for a written signature between office and name, in lines of the letter, as in the Word file. */
const LINES_TO_SIGN = 4

const page = ({ paper, font, body }: PageLayout) => `
@page{size:${mm(paper.width)} ${mm(paper.height)};margin:0}
*{margin:0;padding:0;box-sizing:border-box;font-size:inherit;font-weight:inherit}
html{font-family:'${fontName(font)}',Verdana,'DejaVu Sans',sans-serif;${type(body)};color:#000;background:#fff}
body{position:relative;width:${mm(paper.width)}}
p,li,h1,h2,h3{overflow-wrap:break-word;orphans:2;widows:2}
a{color:#01689b}.reference,sup a{color:inherit;text-decoration:none}
strong,h1,h2,h3,th{font-weight:bold}em,.italic{font-style:italic}
sub,sup{font-size:65%;line-height:0}`

/** The head and foot of the table are the margins of each page: Chromium repeats them. */
const sheets = ({ paper, margins }: PageLayout) => `
.sheets{width:100%;border-collapse:collapse;table-layout:fixed}
.sheets>thead,.sheets>tfoot{break-inside:avoid}
.sheets>thead>tr>td{height:${mm(margins.top)}}
.sheets>tfoot>tr>td{height:${mm(margins.bottom)}}
.flow{vertical-align:top;padding:0 ${mm(margins.right)} 0 ${mm(margins.left)};width:${mm(paper.width)}}`

const frontPage = (layout: PageLayout) => `
.classification{${type(layout.columnText)};font-weight:bold;text-transform:uppercase;position:absolute;left:${mm(layout.margins.left)}}
.classification--top{top:10mm}.classification--foot{top:${mm(layout.pageNumber.y)}}
.wordmark{${at(layout.wordmark)};padding-top:14mm;font-size:11.5pt;line-height:13pt}
.logo{${at(logoBox(layout))};height:${mm(logoBox(layout).height)};object-fit:contain;object-position:left top}
.return-address{${at(layout.returnAddress)};${type(layout.columnText)}}
.address{${at(layout.address)}}
.column{${at(layout.column)};${type(layout.columnText)};overflow-wrap:break-word}
.column-block+.column-block{margin-top:13.5pt}
.column-heading{font-weight:bold}
.date-and-subject{margin-top:${mm(layout.dateAndSubject.y - layout.margins.top)};width:${mm(layout.dateAndSubject.width)};margin-left:${mm(layout.dateAndSubject.x - layout.margins.left)}}
.date-and-subject p{position:relative;padding-left:${mm(layout.dateAndSubject.labelWidth)}}
.date-and-subject p+p{margin-top:3pt}
.head-label{position:absolute;left:0}`

const letterBody = ({ body, linesBeforeSalutation }: PageLayout) => `
.flow p{margin-bottom:${pt(body.line)}}
.date-and-subject p,.column p,.signature p,.flow td p,.flow th p{margin-bottom:0}
.date-and-subject{margin-bottom:${pt(linesBeforeSalutation * body.line)}}
.closing{break-after:avoid}
.signatures{display:grid;gap:${pt(2 * body.line)} 4mm;break-inside:avoid}
.signatures--paired{grid-template-columns:1fr 1fr}
.signature{display:flex;flex-direction:column;justify-content:space-between}
.signature .signature-name{margin-top:${pt(LINES_TO_SIGN * body.line)}}`

const annex = ({ body, notes }: PageLayout) => `
.annex--new-page{break-before:page}
.annex-heading{margin-bottom:${pt(2 * body.line)};break-after:avoid}
section+section{margin-top:${pt(body.line)}}
.label,.question{break-after:avoid}
.question{font-weight:bold;margin-bottom:${pt(body.line)}}
.flow ul,.flow ol{margin:0 0 ${pt(body.line)} 6.3mm}
.flow li ul,.flow li ol{margin-bottom:0}
.flow blockquote{margin:0 10mm}
.table{width:100%;border-collapse:collapse;table-layout:fixed;margin-bottom:${pt(body.line)}}
.table td,.table th{border:0.5pt solid #000;padding:2pt 1.5mm;text-align:left;vertical-align:top}
.table tr{break-inside:avoid}
.asker-notes{${type(notes)};margin-bottom:${pt(body.line)}}
.asker-notes p{position:relative;margin-bottom:0;padding-left:7mm}
.kept{break-after:avoid;break-inside:avoid}
.note-mark{position:absolute;left:0}
.footnotes{${type(notes)};margin-top:${pt(body.line)};padding-top:4pt}
.footnotes::before{content:'';display:block;width:50mm;border-top:0.5pt solid #000;margin-bottom:4pt}
.footnotes p{margin-bottom:0}`

const furniture = (layout: PageLayout) => `
.frames{position:absolute;left:0;top:0;width:${mm(layout.paper.width)}}
.frame{position:relative;height:${mm(layout.paper.height / 2)}}
.frame+.frame{break-before:page}
.continuation{${at(layout.continuation)};${type(layout.columnText)}}
.page-number{${at(layout.pageNumber)};${type(layout.columnText)}}`

/** How the letter looks on the house's paper, with nothing on the sheet that Word would not put there. */
export const sheetStyle = (layout: PageLayout): string =>
  [page, sheets, frontPage, letterBody, annex, furniture].map((part) => part(layout)).join('')
