import { useState } from 'react'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { partsText, settingText } from '../../text/templates'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import type { FormProps } from './form-parts'
import { settingAt, withSetting } from './setting-at'

/** The parts of a letter that may be absent, in the order in which they print. */
const optional = ['wordmark', 'returnAddress', 'salutation', 'closing', 'signature.onBehalf', 'pageNumber'] as const

type Path = (typeof optional)[number]

const textAt = ({ style }: LetterTemplate, path: Path): string => {
  const value = settingAt(style, path)
  return typeof value === 'string' ? value : ''
}

type PartProps = FormProps & { readonly path: Path; readonly before: string }

/** A part with its text taken out and put back; one that never had a text is written in its own field. */
function Part({ path, before, template, onChange }: PartProps) {
  const text = textAt(template, path)
  const put = (value: string) => {
    const setting = path === 'signature.onBehalf' && value === '' ? null : value
    onChange({ ...template, style: withSetting(template.style, path, setting) })
  }
  const name = settingText[path] ?? path
  return (
    <li className="template-part">
      <span>
        {name} <span className="quiet">{text === '' ? partsText.absent : partsText.present}</span>
      </span>
      {text !== '' ? (
        <Button
          look="link"
          aria-label={`${partsText.leaveOut}: ${name}`}
          onPress={() => {
            put('')
          }}
        >
          {partsText.leaveOut}
        </Button>
      ) : before === '' ? (
        <span className="quiet">{partsText.writeBelow}</span>
      ) : (
        <Button
          look="link"
          aria-label={`${partsText.putBack}: ${name}`}
          onPress={() => {
            put(before)
          }}
        >
          {partsText.putBack}
        </Button>
      )}
    </li>
  )
}

/** Which parts the letters of this template have. */
export function PartsFields(form: FormProps) {
  const { template, onChange } = form
  const [before] = useState(template)
  return (
    <>
      <p className="quiet">{partsText.help}</p>
      <ul className="template-parts">
        {optional.map((path) => (
          <Part key={path} path={path} before={textAt(before, path)} {...form} />
        ))}
      </ul>
      <div className="setting">
        <Checkbox
          label={partsText.annex}
          isSelected={template.parts.annex}
          onChange={(annex) => {
            onChange({ ...template, parts: { annex } })
          }}
        />
        <p className="quiet">{partsText.annexHelp}</p>
      </div>
    </>
  )
}
