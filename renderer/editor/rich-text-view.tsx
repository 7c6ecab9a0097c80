import type { ReactNode } from 'react'
import type { Block, Inline, List, RichText, Table, TableCell, TextRun } from '../../letter/model/rich-text'
import { richTextToPlain } from '../../letter/model/rich-text-plain'
import { plainTextOfNote } from './nodes/plain-text-of-note'
import { useQuestionLabel } from './question-labels'
import { roleOfHeader } from './role-of-header'
import { UnfinishedText } from './unfinished-text'

/** A text drawn without an editor: the same looks, nothing to type in. Used for answers that are out of sight. */
export function RichTextView({ content }: { readonly content: RichText }) {
  if (content.length === 0) return <p className="ab-paragraph">{blankLine}</p>
  return content.map((block, index) => <BlockView key={index} block={block} />)
}

const blankLine = <br />

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p className="ab-paragraph">{inlines(block.children)}</p>
    case 'quote':
      return <blockquote className="ab-quote">{inlines(block.children)}</blockquote>
    case 'list':
      return <ListView list={block} />
    case 'table':
      return <TableView table={block} />
  }
}

/** Items as Lexical draws them: a deeper list stands in an item of its own. */
function ListView({ list }: { readonly list: List }) {
  const items = list.items.flatMap((item, index) => [
    <li key={String(index)} value={index + 1} className="ab-item">
      {inlines(item.children)}
    </li>,
    ...item.nested.map((nested, level) => (
      <li key={`${String(index)}.${String(level)}`} value={index + 2} className="ab-item ab-item-nested">
        <ListView list={nested} />
      </li>
    )),
  ])
  return list.ordered ? <ol className="ab-ordered">{items}</ol> : <ul className="ab-bulleted">{items}</ul>
}

const textOf = ({ paragraphs }: TableCell): string => richTextToPlain(paragraphs, () => 'vraag')

function TableView({ table }: { readonly table: Table }) {
  const rows = table.rows.map((row, rowIndex) => (
    <tr key={rowIndex}>
      {row.map((cell, columnIndex) => {
        const content = cell.paragraphs.map((block, index) => <BlockView key={index} block={block} />)
        return table.headerRow && rowIndex === 0 ? (
          <th key={columnIndex} className="ab-cell ab-cell-header" role={roleOfHeader(textOf(cell))}>
            {content}
          </th>
        ) : (
          <td key={columnIndex} className="ab-cell">
            {content}
          </td>
        )
      })}
    </tr>
  ))
  return (
    <table className="ab-table">
      <tbody>{rows}</tbody>
    </table>
  )
}

function inlines(children: readonly Inline[]): ReactNode {
  return children.length === 0 ? blankLine : children.map((child, index) => <InlineView key={index} inline={child} />)
}

function InlineView({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return <RunView run={inline} />
    case 'break':
      return blankLine
    case 'link':
      return (
        <span className="ab-link">
          {inline.children.map((run, index) => (
            <RunView key={index} run={run} />
          ))}
        </span>
      )
    case 'footnote':
      return (
        <span className="ab-footnote">
          <span className="ab-footnote-mark" title={plainTextOfNote(inline.children)} />
        </span>
      )
    case 'question-reference':
      return <ReferenceView questions={inline.questions} />
  }
}

function RunView({ run }: { readonly run: TextRun }) {
  if (run.marks.length === 0) return <UnfinishedText text={run.text} />
  return (
    <span className={run.marks.map((mark) => `ab-${mark}`).join(' ')}>
      <UnfinishedText text={run.text} />
    </span>
  )
}

function ReferenceView({ questions }: { readonly questions: readonly string[] }) {
  return (
    <span className="ab-question-reference">
      <span className="ab-reference-label">{useQuestionLabel(questions)}</span>
    </span>
  )
}
