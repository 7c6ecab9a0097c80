import type { Block, Inline } from '../../../letter/model/rich-text'
import './bench.css'
import { startKeyClock } from './key-clock'
import { benchLetter } from './letter-text'

/** The floor: a bare contenteditable for each answer, with `content-visibility`, and nothing else at all. */
const count = Number(new URLSearchParams(location.search).get('n'))
const main = document.body.appendChild(document.createElement('main'))
for (const { question, content } of benchLetter(count)) {
  const frame = element('div', [element('p', [question])])
  frame.className = 'bench-answer'
  frame.dataset['benchAnswer'] = ''
  const editable = element('div', content.map(block))
  editable.contentEditable = 'true'
  frame.append(editable)
  main.append(frame)
}
startKeyClock()

function block(given: Block): HTMLElement {
  if (given.kind === 'list')
    return element(
      'ul',
      given.items.map((item) => element('li', item.children.map(inline))),
    )
  return element('p', given.kind === 'table' ? [] : given.children.map(inline))
}

function inline(given: Inline): HTMLElement | string {
  if (given.kind === 'footnote') return element('sup', ['*'])
  if (given.kind !== 'text') return ''
  if (given.marks.includes('bold')) return element('strong', [given.text])
  return given.marks.includes('italic') ? element('em', [given.text]) : given.text
}

function element(name: string, children: readonly (HTMLElement | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}
