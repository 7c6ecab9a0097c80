/** An element of an XML part. Names carry the usual prefix of their namespace, whatever prefix the file uses. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

export const childElements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string')

/** The first child with this name. */
export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

export const childrenNamed = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent?.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? []

/** Every element with this name below, in document order; the depth was limited when the tree was read. */
export function* descendantsNamed(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of parent.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    yield* descendantsNamed(child, name)
  }
}

/** All text inside, as it stands. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
