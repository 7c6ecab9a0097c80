import type { Page } from 'playwright-core'

type Value = { readonly value?: string | boolean | number }
type Node = {
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
  readonly backendDOMNodeId?: number
}

const isControl = ({ properties = [] }: Node) =>
  properties.some(({ name, value }) => name === 'focusable' && value.value === true)

/** The page itself, and boxes that take the focus only so that they can be scrolled. */
const isPage = ({ role }: Node) => role?.value === 'RootWebArea'

const isNameless = (node: Node) =>
  !node.ignored && isControl(node) && !isPage(node) && String(node.name?.value ?? '').trim() === ''

/** Every control to which Chromium's accessibility tree, which a screen reader hears, gives no name: its HTML. */
export async function namelessControls(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const found: string[] = []
    for (const { role, backendDOMNodeId } of (nodes as readonly Node[]).filter(isNameless)) {
      if (backendDOMNodeId === undefined) continue
      const { outerHTML } = await session.send('DOM.getOuterHTML', { backendNodeId: backendDOMNodeId })
      found.push(`${String(role?.value)}: ${outerHTML.slice(0, 200)}`)
    }
    return found
  } finally {
    await session.detach()
  }
}
