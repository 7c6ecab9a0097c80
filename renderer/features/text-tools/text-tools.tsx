import type { ReactNode } from 'react'
import { useToolbarState, type ToolbarState } from '../../editor/toolbar-state'
import { useView } from '../../app/view-store'
import { CommandButton } from '../../commands/command-button'
import { textToolsText } from '../../text/text-tools'
import type { IconName } from '../../ui/icon'
import { TableMenu } from './table-menu'

type Tool = {
  readonly id: string
  readonly sign?: ReactNode
  readonly icon?: IconName
  /** For a tool that is on or off where the caret stands. */
  readonly isOn?: (state: ToolbarState) => boolean
}

const tools: readonly Tool[] = [
  { id: 'text.bold', sign: <b>B</b>, isOn: ({ marks }) => marks.includes('bold') },
  { id: 'text.italic', sign: <i>I</i>, isOn: ({ marks }) => marks.includes('italic') },
  { id: 'text.underline', sign: <u>U</u>, isOn: ({ marks }) => marks.includes('underline') },
  { id: 'text.superscript', icon: 'superscript', isOn: ({ marks }) => marks.includes('superscript') },
  { id: 'text.subscript', icon: 'subscript', isOn: ({ marks }) => marks.includes('subscript') },
  { id: 'text.bullets', icon: 'bullets', isOn: ({ block }) => block === 'bulleted' },
  { id: 'text.numbers', icon: 'numbers', isOn: ({ block }) => block === 'numbered' },
  { id: 'text.quote', icon: 'quote', isOn: ({ block }) => block === 'quote' },
  { id: 'text.table', icon: 'table' },
  { id: 'text.link', icon: 'link', isOn: ({ link }) => link !== null },
  { id: 'text.footnote', icon: 'footnote' },
  { id: 'text.reference', icon: 'refer' },
]

function ToolButton({ id, icon, sign, isOn }: Tool) {
  const on = useToolbarState((state) => isOn?.(state))
  return (
    <CommandButton
      id={id}
      look="icon"
      keepsFocus
      sign={sign}
      {...(icon ? { icon } : {})}
      {...(on === undefined ? {} : { isOn: on })}
    />
  )
}

/** The tools for text; only while an answer is at work. */
export function TextTools() {
  const isWriting = useView((view) => view.activeAnswer !== null)
  const inTable = useToolbarState((state) => state.inTable)
  if (!isWriting) return null
  return (
    <div role="group" aria-label={textToolsText.group} className="text-tools">
      {tools.map((tool) => (
        <ToolButton key={tool.id} {...tool} />
      ))}
      {inTable && <TableMenu />}
      <span className="bar__line" />
    </div>
  )
}
