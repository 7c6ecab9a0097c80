import { useState } from 'react'
import type { AttachmentFailure } from '../../../electron/ipc/contract'
import { logoAddress } from '../../../letter/model/logo-on-page'
import { hasMeasures, onLetterPaper } from '../../../letter/template/on-letter-paper'
import { ask } from '../../app/bridge'
import { attachmentFailureWords } from '../../text/library-failures'
import { attachmentText } from '../../text/templates'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Problem } from '../../ui/problem'
import { errorAt, type FormProps } from './form-parts'

type Failure = AttachmentFailure | null
type ProblemProps = { readonly failure: Failure }

const Refused = ({ failure }: ProblemProps) => failure && <Problem {...attachmentFailureWords(failure)} />

/** The ministry's own picture: chosen, described for who cannot see it, or taken out. */
function LogoFields(form: FormProps) {
  const { template, onChange } = form
  const { logo } = template
  const [failure, setFailure] = useState<Failure>(null)
  const choose = async () => {
    const chosen = await ask('library:choose-logo', { alt: logo?.alt || attachmentText.altFor(template.ministry.name) })
    setFailure(chosen.ok ? null : chosen.failure)
    if (chosen.ok && chosen.value !== 'cancelled') onChange({ ...template, logo: chosen.value })
  }
  const error = errorAt(form, 'logo')
  return (
    <fieldset className="setting setting--group">
      <legend>{attachmentText.logo}</legend>
      <p className="quiet">{attachmentText.logoHelp}</p>
      <Refused failure={failure} />
      {logo && (
        <>
          <img className="logo-chosen" src={logoAddress(logo)} alt={logo.alt} />
          <Field
            label={attachmentText.alt}
            help={attachmentText.altHelp}
            value={logo.alt}
            onChange={(alt) => {
              onChange({ ...template, logo: { ...logo, alt } })
            }}
            {...(error === undefined ? {} : { error })}
          />
        </>
      )}
      <div className="button-row">
        <Button look="outlined" onPress={() => void choose()}>
          {logo ? attachmentText.otherLogo : attachmentText.chooseLogo}
        </Button>
        {logo && (
          <Button
            icon="bin"
            onPress={() => {
              onChange({ ...template, logo: null })
            }}
          >
            {attachmentText.noLogo}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

/** The ministry's own Word letter paper: looked at as a whole before it is taken over. */
function PaperFields({ template, onChange }: FormProps) {
  const { paper, ...rest } = template
  const [failure, setFailure] = useState<Failure>(null)
  const [taken, setTaken] = useState<boolean | null>(null)
  const choose = async () => {
    const chosen = await ask('library:choose-paper', { annex: template.parts.annex })
    setFailure(chosen.ok ? null : chosen.failure)
    if (!chosen.ok || chosen.value === 'cancelled') return
    const layout = onLetterPaper(template.layout, chosen.value.measures)
    setTaken(hasMeasures(layout, chosen.value.measures))
    onChange({ ...template, layout, paper: chosen.value.paper })
  }
  return (
    <fieldset className="setting setting--group">
      <legend>{attachmentText.paper}</legend>
      <p className="quiet">{attachmentText.paperHelp}</p>
      <Refused failure={failure} />
      {paper && <p>{attachmentText.paperNow(paper.name)}</p>}
      {paper && taken !== null && (
        <p role="status">{taken ? attachmentText.measuresTaken : attachmentText.measuresNotTaken}</p>
      )}
      <div className="button-row">
        <Button look="outlined" onPress={() => void choose()}>
          {paper ? attachmentText.otherPaper : attachmentText.choosePaper}
        </Button>
        {paper && (
          <Button
            icon="bin"
            onPress={() => {
              onChange(rest)
            }}
          >
            {attachmentText.noPaper}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

/** What a ministry adds itself. Both lie within the template and go along with it and with its letters. */
export function AttachmentFields(form: FormProps) {
  return (
    <>
      <LogoFields {...form} />
      <PaperFields {...form} />
    </>
  )
}
