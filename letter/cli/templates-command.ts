import { loadTemplates, type TemplateFault } from '../template/load-templates'
import { findings, good, type Outcome, type World } from './world'

const faultLine = ({ file, place, expected }: TemplateFault): string =>
  `onbruikbaar: ${file}${place ? `, bij ${place}` : ''} (verwacht: ${expected})`

/** `templates [--json]`: what can be used, and what is wrong with the rest (exit 1). */
export async function templatesCommand(json: boolean, world: World): Promise<Outcome> {
  const { templates, faults } = loadTemplates(await world.readTemplates())
  const list = templates.map(({ id, edition, name, kind, ministry, provenance }) => ({
    id,
    edition,
    name,
    kind,
    ministry: ministry.name,
    verified: provenance.verified && ministry.provenance.verified,
    source: provenance.source,
  }))
  const text = [
    ...list.map((t) => `${t.id}\teditie ${String(t.edition)}\t${t.name}${t.verified ? '' : '\t(nog na te gaan)'}`),
    ...faults.map(faultLine),
  ].join('\n')
  const output = json ? JSON.stringify({ templates: list, faults }) : text
  return faults.length > 0 ? findings(output) : good(output)
}
