import { editTemplateText } from '../../text/templates'
import { Field } from '../../ui/field'
import { errorAt, type FormProps } from './form-parts'

const fields = ['name', 'visitingAddress', 'postalAddress', 'website'] as const

/** The ministry as it stands in the column and in the return address. */
export function MinistryFields(form: FormProps) {
  const { template, onChange } = form
  return (
    <>
      <p className="quiet">{editTemplateText.ministryHelp}</p>
      {fields.map((name) => {
        const value = template.ministry[name]
        const isLines = typeof value !== 'string'
        const error = errorAt(form, `ministry.${name}`)
        return (
          <Field
            key={name}
            label={editTemplateText.ministry[name]}
            help={editTemplateText.ministryExplained[name]}
            value={isLines ? value.join('\n') : value}
            onChange={(text) => {
              onChange({ ...template, ministry: { ...template.ministry, [name]: isLines ? text.split('\n') : text } })
            }}
            {...(isLines ? { rows: 2 } : {})}
            {...(error === undefined ? {} : { error })}
          />
        )
      })}
    </>
  )
}
