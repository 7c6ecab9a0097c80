import type { ColumnBlock } from '../../../letter/model/house-style'
import { columnExplanations, settingExplanations } from '../../../letter/template/setting-explanations'
import { editTemplateText } from '../../text/templates'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { errorAt, type FormProps } from './form-parts'
import { PatternField } from './pattern-field'

const emptyBlock: ColumnBlock = { heading: '', headingBold: true, lines: [''], italic: false, optional: true }
const switches = ['headingBold', 'italic', 'optional'] as const

type Blocks = readonly ColumnBlock[]

/** The blocks with one of them a place earlier or later. */
export function movedBlock(blocks: Blocks, from: number, to: number): Blocks {
  const moved = blocks[from]
  if (!moved || to < 0 || to >= blocks.length) return blocks
  const others = blocks.filter((_, at) => at !== from)
  return [...others.slice(0, to), moved, ...others.slice(to)]
}

type OrderProps = { readonly at: number; readonly blocks: Blocks; readonly onChange: (blocks: Blocks) => void }

function Order({ at, blocks, onChange }: OrderProps) {
  return (
    <div className="button-row">
      <Button
        icon="up"
        isDisabled={at === 0}
        aria-label={editTemplateText.blockUp(at + 1)}
        onPress={() => {
          onChange(movedBlock(blocks, at, at - 1))
        }}
      >
        {editTemplateText.up}
      </Button>
      <Button
        icon="down"
        isDisabled={at === blocks.length - 1}
        aria-label={editTemplateText.blockDown(at + 1)}
        onPress={() => {
          onChange(movedBlock(blocks, at, at + 1))
        }}
      >
        {editTemplateText.down}
      </Button>
      <Button
        icon="bin"
        aria-label={editTemplateText.removeBlock(at + 1)}
        onPress={() => {
          onChange(blocks.filter((_, index) => index !== at))
        }}
      >
        {editTemplateText.leaveOut}
      </Button>
    </div>
  )
}

/** The blocks of a column, in the order in which they print: changed, moved, added and left out. */
export function ColumnBlocks({ part, ...form }: FormProps & { readonly part: 'column' | 'continuation' }) {
  const { template, onChange } = form
  const blocks = template.style[part]
  const put = (next: Blocks) => {
    onChange({ ...template, style: { ...template.style, [part]: next } })
  }
  const set = (at: number, change: Partial<ColumnBlock>) => {
    put(blocks.map((block, index) => (index === at ? { ...block, ...change } : block)))
  }
  return (
    <>
      <p className="quiet">{settingExplanations[part]}</p>
      {blocks.map((block, at) => (
        <fieldset key={at} className="setting setting--group">
          <legend>{editTemplateText.block(at + 1)}</legend>
          <PatternField
            label={columnExplanations['heading'] ?? ''}
            value={block.heading}
            error={errorAt(form, `style.${part}[${String(at)}].heading`)}
            onChange={(heading) => {
              set(at, { heading })
            }}
          />
          <PatternField
            label={columnExplanations['lines'] ?? ''}
            value={block.lines.join('\n')}
            rows={3}
            error={errorAt(form, `style.${part}[${String(at)}].lines`)}
            onChange={(lines) => {
              set(at, { lines: lines.split('\n') })
            }}
          />
          {switches.map((name) => (
            <Checkbox
              key={name}
              label={columnExplanations[name] ?? name}
              isSelected={block[name]}
              onChange={(on) => {
                set(at, { [name]: on })
              }}
            />
          ))}
          <Order at={at} blocks={blocks} onChange={put} />
        </fieldset>
      ))}
      <Button
        look="link"
        icon="plus"
        onPress={() => {
          put([...blocks, emptyBlock])
        }}
      >
        {editTemplateText.addBlock}
      </Button>
    </>
  )
}
