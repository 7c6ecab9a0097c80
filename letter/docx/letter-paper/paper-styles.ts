type Style = { readonly id: string; readonly name: string; readonly xml: string }

function stylesOf(xml: string): Style[] {
  return [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs)].map(([style, id = '']) => ({
    id,
    name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? id).toLowerCase(),
    xml: style,
  }))
}

const REFERENCE = /(<w:(?:pStyle|rStyle|basedOn|next|link) w:val=")([^"]*)"/g

/** The paper's styles with ours added where it has none of that name, and how our identifiers read there. */
export type JoinedStyles = { readonly xml: string; readonly translate: (content: string) => string }

/**
 * Joins our styles to those of the paper. A style is the same when its name is: "heading 1" may be `Kop1` there. The
 * paper's own always wins, so that the letter looks as the ministry made it.
 */
export function joinStyles(paper: string, own: string, used: readonly string[]): JoinedStyles {
  const theirs = stylesOf(paper)
  const byName = new Map(theirs.map(({ name, id }) => [name, id]))
  const taken = new Set(theirs.map(({ id }) => id))
  const ids = new Map<string, string>()
  const added: Style[] = []
  for (const style of stylesOf(own)) {
    const same = byName.get(style.name)
    ids.set(style.id, same ?? (taken.has(style.id) ? `${style.id}Brief` : style.id))
    if (same === undefined && used.includes(style.id)) added.push(style)
  }
  const translate = (content: string) =>
    content.replace(REFERENCE, (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`)
  const definitions = added.map(({ id, xml }) =>
    translate(xml).replace(`w:styleId="${id}"`, `w:styleId="${ids.get(id) ?? id}"`),
  )
  return { xml: paper.replace('</w:styles>', `${definitions.join('')}</w:styles>`), translate }
}
