import type { PageLayout } from '../../../letter/model/page-layout'
import { layoutExplanations } from '../../../letter/template/setting-explanations'
import { measureGroups, measureText, type MeasureGroup } from '../../text/measures'
import { Checkbox } from '../../ui/checkbox'
import { Field } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import { errorAt, type FormProps } from './form-parts'
import { settingAt, withSetting } from './setting-at'

function Measure({ place, label, ...form }: FormProps & { readonly place: string; readonly label: string }) {
  const { template, onChange } = form
  const value = settingAt(template.layout, place)
  return (
    <NumberField
      label={label}
      value={typeof value === 'number' ? value : NaN}
      error={errorAt(form, `layout.${place}`)}
      onChange={(next) => {
        onChange({ ...template, layout: withSetting(template.layout, place, next) })
      }}
    />
  )
}

function Group({ group, ...form }: FormProps & { readonly group: MeasureGroup }) {
  return (
    <fieldset className="setting setting--group">
      <legend>{measureText[group.id]}</legend>
      <p className="quiet">{layoutExplanations[group.id]}</p>
      <div className="measures">
        {group.measures.map(({ name, label }) => (
          <Measure key={name} place={`${group.id}.${name}`} label={label} {...form} />
        ))}
      </div>
    </fieldset>
  )
}

/** The picture stands at the place of the wordmark, unless the house has another place for it. */
function OwnLogoPlace({ template, onChange }: FormProps) {
  const { logo, ...layout } = template.layout
  return (
    <div className="setting">
      <Checkbox
        label={measureText.logo}
        isSelected={logo !== undefined}
        onChange={(own) => {
          onChange({ ...template, layout: own ? { ...layout, logo: layout.wordmark } : (layout satisfies PageLayout) })
        }}
      />
      <p className="quiet">{layoutExplanations.logo}</p>
    </div>
  )
}

/** Every measure of the letter paper: lengths in mm, type in pt. */
export function MeasureFields(form: FormProps) {
  const { template, onChange } = form
  const fontError = errorAt(form, 'layout.font')
  return (
    <>
      <p className="quiet">{measureText.help}</p>
      {measureGroups
        .filter(({ id }) => id !== 'logo')
        .map((group) => (
          <Group key={group.id} group={group} {...form} />
        ))}
      <OwnLogoPlace {...form} />
      {template.layout.logo &&
        measureGroups
          .filter(({ id }) => id === 'logo')
          .map((group) => <Group key={group.id} group={group} {...form} />)}
      <Field
        label={measureText.font}
        help={layoutExplanations.font}
        value={template.layout.font}
        onChange={(font) => {
          onChange({ ...template, layout: { ...template.layout, font } })
        }}
        {...(fontError === undefined ? {} : { error: fontError })}
      />
      <NumberField
        label={measureText.linesBeforeSalutation}
        help={layoutExplanations.linesBeforeSalutation ?? ''}
        value={template.layout.linesBeforeSalutation}
        error={errorAt(form, 'layout.linesBeforeSalutation')}
        onChange={(linesBeforeSalutation) => {
          onChange({ ...template, layout: { ...template.layout, linesBeforeSalutation } })
        }}
      />
    </>
  )
}
