import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isSafeAddress } from '../../../letter/model/is-safe-address'
import { anyHostileHtml, CANARY, FAR } from './hostile-html'
import { answerPage } from './answer-page'

/** Elements and attributes that the editor itself draws; anything else came in with what was pasted. */
const ownElements =
  'p blockquote ul ol li table colgroup col tbody tr td th span strong em u sub sup a br button'.split(' ')
const ownAttributes =
  /^(?:class|dir|value|style|href|rel|target|title|type|colspan|rowspan|contenteditable|aria-haspopup|role|data-lexical-[\w-]+|data-(?:colwidth|selected))$/
const ownStyles = /^(?:(?:width|min-width|text-align|--[\w-]+|white-space|padding-inline-start): ?[^;()]*;? ?)*$/

type Global = Record<string, unknown>

function paste(box: HTMLElement, html: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

/** What of the pasted text stands in the page that the editor does not draw itself. */
function foreignIn(root: Element): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName
    const attributes = [...element.attributes].filter(
      (attribute) =>
        !ownAttributes.test(attribute.name) ||
        (attribute.name === 'style' && !ownStyles.test(attribute.value)) ||
        (attribute.name === 'href' && !isSafeAddress(attribute.value)),
    )
    return [
      ...(ownElements.includes(name) ? [] : [`<${name}>`]),
      ...attributes.map((attribute) => `${name} ${attribute.name}=${attribute.value}`),
    ]
  })
}

/** Whatever the page fetches, from whichever element or style. */
function watchFetches(): { readonly far: () => readonly string[]; readonly stop: () => void } {
  const seen: string[] = []
  const observer = new PerformanceObserver((list) => {
    seen.push(...list.getEntries().map(({ name }) => name))
  })
  observer.observe({ type: 'resource' })
  const refused = (event: SecurityPolicyViolationEvent) => seen.push(event.blockedURI)
  document.addEventListener('securitypolicyviolation', refused)
  return {
    far: () => seen.filter((name) => name.includes(FAR)),
    stop: () => {
      observer.disconnect()
      document.removeEventListener('securitypolicyviolation', refused)
    },
  }
}

/** What was pasted is in the text after the editor's own next turn. */
const taken = () => new Promise((resolve) => setTimeout(resolve))

const global = globalThis as unknown as Global

beforeEach(() => {
  global[CANARY] = 0
})

afterEach(() => {
  Reflect.deleteProperty(global, CANARY)
})

describe('hostile HTML on the clipboard', () => {
  it(
    'runs nothing, fetches nothing and leaves nothing but what a letter can hold: 1,000 fragments',
    { timeout: 240_000 },
    async () => {
      const page = await answerPage()
      const fetches = watchFetches()
      const faults: string[] = []
      const onFault = (event: ErrorEvent) => faults.push(event.message)
      addEventListener('error', onFault)
      let kept = 0
      const samples = fc.sample(anyHostileHtml, { numRuns: 1000, seed: 12 })
      for (const html of samples) {
        page.editors.replace('a', [])
        page.editors.focus('a')
        paste(page.box(), html)
        await taken()
        const content = page.text()
        if (content.length > 0) kept += 1
        expect(foreignIn(page.box()), html).toEqual([])
        const addresses = [...JSON.stringify(content).matchAll(/"address":"((?:[^"\\]|\\.)*)"/g)].map(
          ([, address]) => address,
        )
        expect(
          addresses.filter((address) => !isSafeAddress(JSON.parse(`"${address ?? ''}"`) as string)),
          html,
        ).toEqual([])
        if (page.host.parentElement !== document.body) expect.fail(`the page itself was changed by ${html}`)
      }
      // Whatever would run or be fetched later has had its time.
      await new Promise((resolve) => setTimeout(resolve, 1000))
      fetches.stop()
      removeEventListener('error', onFault)
      expect(global[CANARY]).toBe(0)
      expect(fetches.far()).toEqual([])
      expect(faults).toEqual([])
      expect(({} as Global)['polluted']).toBeUndefined()
      // The words came through all the same: a paste that always gave nothing would pass the rest.
      expect(kept).toBeGreaterThan(800)
    },
  )

  it('would see what runs and what is fetched', async () => {
    const fetches = watchFetches()
    const host = document.createElement('div')
    host.innerHTML = `<img src="x" onerror="${CANARY} = 1"><img src="http://${FAR}/control.png">`
    document.body.append(host)
    await expect.poll(() => global[CANARY]).toBe(1)
    await expect.poll(() => fetches.far().length).toBeGreaterThan(0)
    host.remove()
    fetches.stop()
    expect(foreignIn(host)).not.toEqual([])
  })
})
