import { useMemo, type CSSProperties, type ReactNode } from 'react'
import { composeLetter } from '../../../letter/model/compose-letter'
import type { ComposedColumnBlock, ComposedLetter } from '../../../letter/model/composed-letter'
import type { LetterTemplate, Logo } from '../../../letter/model/letter-template'
import { logoAddress, logoBox } from '../../../letter/model/logo-on-page'
import type { Box, PageLayout } from '../../../letter/model/page-layout'
import { questionText } from '../../../letter/model/question-text'
import { richTextToPlain } from '../../../letter/model/rich-text-plain'
import { attachmentText, editTemplateText } from '../../text/templates'
import { exampleLetter } from './example-letter'

const mm = (length: number) => `calc(${String(length)}mm * var(--preview))`
const at = ({ x, y, width }: Box): CSSProperties => ({ left: mm(x), top: mm(y), width: mm(width) })

type PageProps = { readonly layout: PageLayout; readonly label: string; readonly children: ReactNode }

function Page({ layout: { paper, font, body }, label, children }: PageProps) {
  const style = {
    width: mm(paper.width),
    height: mm(paper.height),
    fontFamily: `'${font}', Verdana, 'DejaVu Sans', sans-serif`,
    fontSize: `calc(${String(body.size)}pt * var(--preview))`,
    lineHeight: `calc(${String(body.line)}pt * var(--preview))`,
  }
  return (
    <section className="template-page" style={style} aria-label={label} lang="nl">
      {children}
    </section>
  )
}

function Column({ blocks, box }: { readonly blocks: readonly ComposedColumnBlock[]; readonly box: Box }) {
  return (
    <div className="template-page__column" style={at(box)}>
      {blocks.map((block, index) => (
        <p key={index}>
          {block.heading && (
            <b style={{ fontWeight: block.headingBold ? 700 : 400 }}>
              {block.heading}
              {'\n'}
            </b>
          )}
          <span style={{ fontStyle: block.italic ? 'italic' : 'normal' }}>{block.lines.join('\n')}</span>
        </p>
      ))}
    </div>
  )
}

type SheetProps = { readonly layout: PageLayout; readonly letter: ComposedLetter }

function FrontPage({ layout, letter, logo }: SheetProps & { readonly logo: Logo | null }) {
  const text = {
    left: mm(layout.margins.left),
    top: mm(layout.dateAndSubject.y),
    width: mm(layout.dateAndSubject.width),
  }
  return (
    <Page layout={layout} label={editTemplateText.frontPage}>
      {logo ? (
        <img
          className="template-page__logo"
          style={{ ...at(logoBox(layout)), height: mm(logoBox(layout).height) }}
          src={logoAddress(logo)}
          alt={logo.alt}
        />
      ) : (
        <p style={at(layout.wordmark)}>{letter.wordmark}</p>
      )}
      <p className="template-page__small" style={at(layout.returnAddress)}>
        {letter.returnAddress}
      </p>
      <p style={at(layout.address)}>{letter.addressee.join('\n')}</p>
      <Column blocks={letter.column} box={layout.column} />
      <div style={text}>
        <p>{`${letter.dateLabel}  ${letter.date}\n${letter.subjectLabel}  ${letter.subject}`}</p>
        {[letter.salutation, ...letter.opening, letter.closing, letter.onBehalf]
          .filter((part) => part !== '')
          .map((part, index) => (
            <p key={index}>{part}</p>
          ))}
        <div className={`template-page__signatures template-page__signatures--${letter.signatureArrangement}`}>
          {letter.signatures.map(({ office, name }, index) => (
            <p key={index}>{`${office}\n\n${name}`}</p>
          ))}
        </div>
      </div>
      <p className="template-page__small" style={at(layout.pageNumber)}>
        {letter.pageNumber.replace('{{pagina}}', '1').replace('{{paginas}}', '2')}
      </p>
    </Page>
  )
}

function AnnexPage({ layout, letter }: SheetProps) {
  const text = {
    left: mm(layout.margins.left),
    top: mm(layout.margins.top),
    width: mm(layout.paper.width - layout.margins.left - layout.margins.right),
  }
  return (
    <Page layout={layout} label={editTemplateText.annex}>
      <Column blocks={letter.continuation} box={layout.continuation} />
      <div style={text}>
        <p>
          <b>{letter.annexHeading}</b>
        </p>
        {letter.answers.map(({ answer, questions, labelInline, answerLabel }) => (
          <div key={answer.id}>
            {questions.map((question) => (
              <p key={question.id}>
                <b>{`${question.label}${labelInline ? ' ' : '\n'}${questionText(question)}`}</b>
              </p>
            ))}
            {answerLabel && <p>{answerLabel}</p>}
            <p>{richTextToPlain(answer.content, () => '')}</p>
          </div>
        ))}
      </div>
    </Page>
  )
}

/** Page 1 and the annex of a made-up letter in this template, as it now stands in the form. */
export function TemplatePreview({ template }: { readonly template: LetterTemplate }) {
  const letter = useMemo(() => composeLetter(exampleLetter(template), template), [template])
  return (
    <div className="template-preview" role="group" aria-label={editTemplateText.preview} tabIndex={0}>
      {template.paper && <p>{attachmentText.previewIsNotPaper(template.paper.name)}</p>}
      <FrontPage layout={template.layout} letter={letter} logo={template.logo} />
      {template.parts.annex && <AnnexPage layout={template.layout} letter={letter} />}
    </div>
  )
}
