import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { officesFile } from '../../../letter/offices/offices-file'
import { passagesFile } from '../../../letter/passages/passages-file'
import { jsonSchemaText, templateJsonSchemas } from '../../../letter/template/json-schema'
import { sharedEditionFile } from '../../../letter/template/shared-edition'
import { settingExplanations } from '../../../letter/template/setting-explanations'
import { shippedSources, templatesFolder, shippedTemplate } from '../../support/shipped-templates'

const schemas: Readonly<Record<string, string>> = {
  ...templateJsonSchemas(),
  'ambten.schema.json': jsonSchemaText(officesFile, 'Ambten en bewindspersonen'),
  'standaardpassages.schema.json': jsonSchemaText(passagesFile, 'Standaardpassages'),
  'uitgave.schema.json': jsonSchemaText(sharedEditionFile, 'Uitgave van een gedeelde map'),
}

/** The paths of the settings of a style; lists count as one setting. */
function settings(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? [at, ...settings(inner, at)] : [at]
  })
}

describe('the JSON Schemas beside the templates', () => {
  // `npm run schemas` (vitest --update) writes them; here they are compared.
  it.each(Object.entries(schemas))('%s is in step with what the program reads', async (name, text) => {
    await expect(text).toMatchFileSnapshot(resolve(templatesFolder, 'schema', name))
  })

  it('are all there, and nothing else', () => {
    expect(readdirSync(resolve(templatesFolder, 'schema')).sort()).toEqual(Object.keys(schemas).sort())
  })

  it('are named by every shipped file, and the name is right', () => {
    const named = shippedSources.map((s) => [s.path, /"\$schema": "(?:\.\.\/)?schema\/([^"]+)"/.exec(s.text)?.[1]])
    expect(named.filter(([, name]) => name === undefined || !(name in schemas))).toEqual([])
  })

  it('explain every setting of a house', () => {
    const paths = settings(shippedTemplate('antwoordbrief-defensie').style)
    expect(Object.keys(settingExplanations).sort()).toEqual(paths.sort())
  })

  it('ask of a house only what differs', () => {
    const house = JSON.parse(schemas['huis.schema.json'] ?? '') as { properties: { style: { required?: unknown } } }
    expect(house.properties.style.required).toBeUndefined()
  })
})
