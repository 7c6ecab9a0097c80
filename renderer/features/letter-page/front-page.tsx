import { logoAddress } from '../../../letter/model/logo-on-page'
import { placeId } from '../../app/go-to'
import { useLetterFrame } from '../../app/letter-store'
import { useView } from '../../app/view-store'
import { pageText } from '../../text/letter-page'
import { Classification } from './classification'
import { DateOnPaper } from './date-on-paper'
import { DerivedText } from './derived-text'
import { logoPlace, mm, placed, sheet, textArea, typeSize } from './page-styles'
import { ReferenceColumn } from './reference-column'
import { Signatures } from './signatures'

function Letterhead() {
  const layout = useLetterFrame((open) => open.template.layout)
  const logo = useLetterFrame((open) => open.template.logo)
  const returnAddress = useLetterFrame((open) => open.composed.returnAddress)
  const wordmark = useLetterFrame((open) => open.composed.wordmark)
  return (
    <>
      {logo ? (
        <img className="page-logo" style={logoPlace(layout)} src={logoAddress(logo)} alt={logo.alt} />
      ) : (
        <p className="wordmark" style={placed(layout.wordmark)}>
          {wordmark}
        </p>
      )}
      <p className="return-address" style={{ ...placed(layout.returnAddress), ...typeSize(layout.columnText) }}>
        {returnAddress}
      </p>
      <Classification />
      <div style={placed(layout.address)}>
        <DerivedText field="addressee" multiline />
      </div>
    </>
  )
}

function DateAndSubject() {
  const box = useLetterFrame((open) => open.template.layout.dateAndSubject)
  const dateLabel = useLetterFrame((open) => open.composed.dateLabel)
  const subjectLabel = useLetterFrame((open) => open.composed.subjectLabel)
  const left = useLetterFrame((open) => open.template.layout.margins.left)
  const columns = { gridTemplateColumns: `${mm(box.labelWidth)} 1fr`, minHeight: mm(box.height) }
  // As in Word and on the PDF: the text of the letter keeps its margin wherever this block begins.
  const place = { width: mm(box.width), marginLeft: mm(box.x - left) }
  return (
    <div className="date-and-subject" style={{ ...columns, ...place }}>
      <span>{dateLabel}</span>
      <DateOnPaper />
      <span>{subjectLabel}</span>
      <DerivedText field="subject" multiline />
    </div>
  )
}

/** "Pagina 1 van 4": the number of pages is an estimate until Word has laid them out. */
function PageNumber() {
  const layout = useLetterFrame((open) => open.template.layout)
  const pattern = useLetterFrame((open) => open.composed.pageNumber)
  const pages = useView((view) => view.estimatedPages)
  const text = pattern.replace('{{pagina}}', '1').replace('{{paginas}}', String(pages))
  return (
    <p className="page-number" style={{ ...placed(layout.pageNumber), ...typeSize(layout.columnText) }}>
      {text}
    </p>
  )
}

/** Page 1 as it prints, everything on it written where it stands. */
export function FrontPage() {
  const layout = useLetterFrame((open) => open.template.layout)
  const blankLines = { height: `calc(${String(layout.linesBeforeSalutation * layout.body.line)}pt * var(--scale))` }
  return (
    <section id={placeId.frontPage} className="sheet" style={sheet(layout)} aria-label={pageText.frontPage}>
      <Letterhead />
      <ReferenceColumn />
      <div className="sheet__text" style={textArea(layout, layout.dateAndSubject.y)}>
        <DateAndSubject />
        <div style={blankLines} />
        <DerivedText field="salutation" className="letter-part" />
        <DerivedText field="opening" multiline spaced className="letter-part" />
        <DerivedText field="closing" className="letter-part" />
        <Signatures />
      </div>
      <PageNumber />
    </section>
  )
}
