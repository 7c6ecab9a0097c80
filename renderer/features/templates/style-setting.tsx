import { settingExplanations } from '../../../letter/template/setting-explanations'
import { settingChoices, settingText } from '../../text/templates'
import { Checkbox } from '../../ui/checkbox'
import { Select } from '../../ui/select'
import { errorAt, type FormProps } from './form-parts'
import { PatternField } from './pattern-field'
import { settingAt, withSetting } from './setting-at'

const long = ['opening.one', 'opening.more', 'annex.heading', 'subject', 'addressee']

/** One setting of the house's style: a choice, a switch or a text with places, with the line that explains it. */
export function StyleSetting({ path, ...form }: FormProps & { readonly path: string }) {
  const { template, onChange } = form
  const label = settingText[path] ?? path
  const help = settingExplanations[path] ?? ''
  const value = settingAt(template.style, path)
  const set = (next: unknown) => {
    onChange({ ...template, style: withSetting(template.style, path, next) })
  }
  const choices = settingChoices[path]
  if (choices) {
    return (
      <div className="setting">
        <Select label={label} value={String(value)} choices={choices} onChange={set} />
        <p className="quiet">{help}</p>
      </div>
    )
  }
  if (typeof value === 'boolean') {
    return (
      <div className="setting">
        <Checkbox label={label} isSelected={value} onChange={set} />
        <p className="quiet">{help}</p>
      </div>
    )
  }
  const isLines = Array.isArray(value)
  const text = isLines ? value.join('\n') : typeof value === 'string' ? value : ''
  return (
    <PatternField
      label={label}
      help={help}
      value={text}
      error={errorAt(form, `style.${path}`)}
      {...(long.includes(path) ? { rows: 3 } : {})}
      onChange={(next) => {
        set(isLines ? next.split('\n') : path === 'signature.onBehalf' && next === '' ? null : next)
      }}
    />
  )
}
