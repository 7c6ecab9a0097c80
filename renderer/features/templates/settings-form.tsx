import type { ColumnBlock } from '../../../letter/model/house-style'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { columnExplanations, settingExplanations } from '../../../letter/template/setting-explanations'
import { editTemplateText, libraryText, settingChoices, settingText } from '../../text/templates'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Field } from '../../ui/field'
import { Fold } from '../../ui/fold'
import { Select } from '../../ui/select'
import { PatternField } from './pattern-field'
import { settingAt, withSetting } from './setting-at'

type Props = { readonly template: LetterTemplate; readonly onChange: (template: LetterTemplate) => void }

const paths = Object.keys(settingText).filter((path) => path !== 'column' && path !== 'continuation')
const long = ['opening.one', 'opening.more', 'annex.heading', 'subject', 'addressee']

function Setting({ path, template, onChange }: Props & { readonly path: string }) {
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
      {...(long.includes(path) ? { rows: 3 } : {})}
      onChange={(next) => {
        set(isLines ? next.split('\n') : path === 'signature.onBehalf' && next === '' ? null : next)
      }}
    />
  )
}

const emptyBlock: ColumnBlock = { heading: '', headingBold: true, lines: [''], italic: false, optional: true }

type BlocksProps = {
  readonly blocks: readonly ColumnBlock[]
  readonly onChange: (blocks: readonly ColumnBlock[]) => void
}

function Blocks({ blocks, onChange }: BlocksProps) {
  const set = (at: number, part: Partial<ColumnBlock>) => {
    onChange(blocks.map((block, index) => (index === at ? { ...block, ...part } : block)))
  }
  const switches = ['headingBold', 'italic', 'optional'] as const
  return (
    <>
      {blocks.map((block, at) => (
        <fieldset key={at} className="setting">
          <legend>{editTemplateText.block(at + 1)}</legend>
          <Field
            label={columnExplanations['heading'] ?? ''}
            value={block.heading}
            onChange={(heading) => {
              set(at, { heading })
            }}
          />
          <PatternField
            label={columnExplanations['lines'] ?? ''}
            value={block.lines.join('\n')}
            rows={3}
            onChange={(lines) => {
              set(at, { lines: lines.split('\n') })
            }}
          />
          {switches.map((name) => (
            <Checkbox
              key={name}
              label={columnExplanations[name] ?? name}
              isSelected={block[name]}
              onChange={(on) => {
                set(at, { [name]: on })
              }}
            />
          ))}
          <Button
            look="link"
            onPress={() => {
              onChange(blocks.filter((_, index) => index !== at))
            }}
          >
            {editTemplateText.removeBlock(at + 1)}
          </Button>
        </fieldset>
      ))}
      <Button
        look="link"
        icon="plus"
        onPress={() => {
          onChange([...blocks, emptyBlock])
        }}
      >
        {editTemplateText.addBlock}
      </Button>
    </>
  )
}

function MinistryFields({ template, onChange }: Props) {
  const { ministry } = template
  const set = (part: Partial<LetterTemplate['ministry']>) => {
    onChange({ ...template, ministry: { ...ministry, ...part } })
  }
  return (
    <Fold title={libraryText.ministry}>
      <p className="quiet">{editTemplateText.ministryHelp}</p>
      <Field
        label={editTemplateText.ministryName}
        value={ministry.name}
        onChange={(name) => {
          set({ name })
        }}
      />
      <Field
        label={editTemplateText.visitingAddress}
        rows={3}
        value={ministry.visitingAddress.join('\n')}
        onChange={(text) => {
          set({ visitingAddress: text.split('\n') })
        }}
      />
      <Field
        label={editTemplateText.postalAddress}
        rows={3}
        value={ministry.postalAddress.join('\n')}
        onChange={(text) => {
          set({ postalAddress: text.split('\n') })
        }}
      />
      <Field
        label={editTemplateText.website}
        value={ministry.website}
        onChange={(website) => {
          set({ website })
        }}
      />
    </Fold>
  )
}

/** Every setting of a template with a line that explains it. */
export function SettingsForm({ template, onChange }: Props) {
  const { style } = template
  return (
    <div className="settings">
      <Field
        label={libraryText.name}
        value={template.name}
        onChange={(name) => {
          onChange({ ...template, name })
        }}
        autoFocus
      />
      <Field
        label={editTemplateText.signatories}
        help={editTemplateText.signatoriesHelp}
        rows={2}
        value={template.signatories.join('\n')}
        onChange={(text) => {
          onChange({ ...template, signatories: text === '' ? [] : text.split('\n') })
        }}
      />
      {paths.map((path) => (
        <Setting key={path} path={path} template={template} onChange={onChange} />
      ))}
      {(['column', 'continuation'] as const).map((part) => (
        <Fold key={part} title={settingText[part] ?? part}>
          <p className="quiet">{settingExplanations[part]}</p>
          <Blocks
            blocks={style[part]}
            onChange={(blocks) => {
              onChange({ ...template, style: { ...style, [part]: blocks } })
            }}
          />
        </Fold>
      ))}
      <MinistryFields template={template} onChange={onChange} />
    </div>
  )
}
