import { z } from 'zod'
import { columnExplanations, layoutExplanations, settingExplanations } from './setting-explanations'
import {
  houseFile,
  houseStyleSchema,
  kindFile,
  layoutFile,
  letterTemplateSchema,
  ministriesFile,
} from './template-files'

type Json = Record<string, unknown>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The JSON Schema (2020-12) of a shape, as text; an editor of text files then completes and checks while people type. */
export function jsonSchemaText(
  schema: z.ZodType,
  title: string,
  change: (json: Json) => Json = (json) => json,
): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return `${JSON.stringify({ $schema, title, ...change(rest) }, null, 2)}\n`
}

function explained(json: Json, texts: Readonly<Partial<Record<string, string>>>, path: string): Json {
  const description = texts[path]
  const inner = isJson(json.properties) ? Object.entries(json.properties) : []
  const properties = inner.map(([key, value]) => [
    key,
    isJson(value) ? explained(value, texts, path === '' ? key : `${path}.${key}`) : value,
  ])
  const items =
    isJson(json.items) && isJson(json.items.properties) ? explained(json.items, columnExplanations, '') : json.items
  return {
    ...(description === undefined ? {} : { description }),
    ...json,
    ...(inner.length > 0 ? { properties: Object.fromEntries(properties) as Json } : {}),
    ...(items === undefined ? {} : { items }),
  }
}

const without = (json: Json, key: string): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => name !== key))

/** A house says only what differs from the one that it builds on: nothing is required but whole list entries. */
function partial(json: Json): Json {
  if (!isJson(json.properties)) return json
  const properties = Object.entries(json.properties).map(([key, value]) => [
    key,
    isJson(value) ? partial(value) : value,
  ])
  return { ...without(json, 'required'), properties: Object.fromEntries(properties) as Json }
}

const styleJson = (): Json => explained(z.toJSONSchema(houseStyleSchema, { io: 'input' }), settingExplanations, '')

function withPartialStyle(json: Json): Json {
  const style = without(partial(styleJson()), '$schema')
  return isJson(json.properties) ? { ...json, properties: { ...json.properties, style } } : json
}

/** The measures with a line for each. */
function withLayoutTexts(json: Json): Json {
  if (!isJson(json.properties) || !isJson(json.properties.layout)) return json
  return {
    ...json,
    properties: { ...json.properties, layout: explained(json.properties.layout, layoutExplanations, '') },
  }
}

/** The schemas of the files that this folder reads, by the name of the file in `templates/schema/`. */
export function templateJsonSchemas(): Readonly<Record<string, string>> {
  return {
    'ministeries.schema.json': jsonSchemaText(ministriesFile, 'Ministeries'),
    'maten.schema.json': jsonSchemaText(layoutFile, 'Maten van het briefpapier', withLayoutTexts),
    'huis.schema.json': jsonSchemaText(houseFile, 'Huis: de keuzes van een ministerie', withPartialStyle),
    'soort.schema.json': jsonSchemaText(kindFile, 'Soort brief', withPartialStyle),
    'sjabloon.schema.json': jsonSchemaText(letterTemplateSchema, 'Volledig sjabloon, zoals een brief het meedraagt'),
  }
}
