import { editTemplateText, libraryText, settingText } from '../../text/templates'
import { Checkbox } from '../../ui/checkbox'
import { Field } from '../../ui/field'
import { Fold } from '../../ui/fold'
import { AttachmentFields } from './attachment-fields'
import { ColumnBlocks } from './column-blocks'
import { errorAt, type FormProps } from './form-parts'
import { MeasureFields } from './measure-fields'
import { MinistryFields } from './ministry-fields'
import { PartsFields } from './parts-fields'
import { StyleSetting } from './style-setting'

const paths = Object.keys(settingText).filter((path) => path !== 'column' && path !== 'continuation')
const ofAnnex = paths.filter((path) => path.startsWith('annex.'))
const ofSignature = paths.filter((path) => path.startsWith('signature.'))
const ofLetter = paths.filter((path) => !ofAnnex.includes(path) && !ofSignature.includes(path))

const Settings = ({ of, ...form }: FormProps & { readonly of: readonly string[] }) =>
  of.map((path) => <StyleSetting key={path} path={path} {...form} />)

function GeneralFields(form: FormProps) {
  const { template, onChange } = form
  const nameError = errorAt(form, 'name')
  const signatoriesError = errorAt(form, 'signatories')
  return (
    <>
      <Field
        label={libraryText.name}
        help={editTemplateText.nameHelp}
        value={template.name}
        onChange={(name) => {
          onChange({ ...template, name })
        }}
        autoFocus
        {...(nameError === undefined ? {} : { error: nameError })}
      />
      <Field
        label={editTemplateText.signatories}
        help={editTemplateText.signatoriesHelp}
        rows={2}
        value={template.signatories.join('\n')}
        onChange={(text) => {
          onChange({ ...template, signatories: text === '' ? [] : text.split('\n') })
        }}
        {...(signatoriesError === undefined ? {} : { error: signatoriesError })}
      />
    </>
  )
}

/** Where the template comes from, and that somebody looked at it: letters begun from it then no longer warn. */
function ProvenanceFields(form: FormProps) {
  const { template, onChange } = form
  const error = errorAt(form, 'provenance.source')
  const verified = template.provenance.verified && template.ministry.provenance.verified
  return (
    <>
      <Field
        label={libraryText.source}
        help={editTemplateText.sourceHelp}
        value={template.provenance.source}
        onChange={(source) => {
          onChange({ ...template, provenance: { ...template.provenance, source } })
        }}
        {...(error === undefined ? {} : { error })}
      />
      <div className="setting">
        <Checkbox
          label={libraryText.verified}
          isSelected={verified}
          onChange={(on) => {
            const { provenance, ministry } = template
            onChange({
              ...template,
              provenance: { ...provenance, verified: on },
              ministry: { ...ministry, provenance: { ...ministry.provenance, verified: on } },
            })
          }}
        />
        <p className="quiet">{editTemplateText.verifiedHelp}</p>
      </div>
    </>
  )
}

/** Every setting of a template with a line that explains it, by subject. */
export function SettingsForm(form: FormProps) {
  const sections = editTemplateText.sections
  return (
    <div className="settings">
      <GeneralFields {...form} />
      <Fold title={sections.letter}>
        <Settings of={ofLetter} {...form} />
      </Fold>
      <Fold title={sections.parts}>
        <PartsFields {...form} />
      </Fold>
      <Fold title={sections.signature}>
        <Settings of={ofSignature} {...form} />
      </Fold>
      {form.template.parts.annex && (
        <Fold title={sections.annex}>
          <Settings of={ofAnnex} {...form} />
        </Fold>
      )}
      {(['column', 'continuation'] as const).map((part) => (
        <Fold key={part} title={settingText[part] ?? part}>
          <ColumnBlocks part={part} {...form} />
        </Fold>
      ))}
      <Fold title={sections.attachments}>
        <AttachmentFields {...form} />
      </Fold>
      <Fold title={sections.measures}>
        <MeasureFields {...form} />
      </Fold>
      <Fold title={libraryText.ministry}>
        <MinistryFields {...form} />
      </Fold>
      <Fold title={sections.provenance}>
        <ProvenanceFields {...form} />
      </Fold>
    </div>
  )
}
