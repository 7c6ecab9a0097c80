import { useEffect, useState } from 'react'
import type { LibraryFailure } from '../../../electron/ipc/contract'
import type { Passage } from '../../../letter/passages/passage'
import { passagePlaces } from '../../../letter/passages/own-passage'
import { needLibrary } from '../../app/library'
import { closeDialog, openDialog } from '../../app/view-store'
import { TextFieldBox, useFieldContent, useTextField, type TextField } from '../../editor/text-field'
import { libraryFailureWords } from '../../text/library-failures'
import { passageFormText } from '../../text/passages'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { Menu } from '../../ui/menu'
import { Problem } from '../../ui/problem'
import { filledAsText } from './fill'
import { savePassage, withFittingId } from './passage-actions'
import { problemsOf, type PassageProblems } from './passage-problems'

const places = passagePlaces.map(([id, what]) => ({ kind: 'item', id, label: `${id}: ${what}` }) as const)

type TextProps = { readonly field: TextField; readonly error: string | undefined }

function TextPart({ field, error }: TextProps) {
  return (
    <div className="pattern-field">
      <TextFieldBox
        field={field}
        label={passageFormText.text}
        help={passageFormText.textHelp}
        {...(error === undefined ? {} : { error })}
      />
      <Menu
        label={passageFormText.insertPlace}
        trigger={
          <Button look="link" icon="plus">
            {passageFormText.insertPlace}
          </Button>
        }
        entries={places}
        onChoose={(place) => {
          field.write(`{{${place}}}`)
        }}
      />
      <p className="field__help">{passageFormText.placesHelp}</p>
    </div>
  )
}

type DatesProps = {
  readonly passage: Passage
  readonly onChange: (part: Partial<Passage>) => void
  readonly error: string | undefined
}

function Dates({ passage: { validFrom, validUntil }, onChange, error }: DatesProps) {
  return (
    <div>
      <div className="two-fields">
        <DateField
          label={passageFormText.validFrom}
          value={validFrom}
          onChange={(day) => {
            onChange({ validFrom: day })
          }}
        />
        <DateField
          label={passageFormText.validUntil}
          value={validUntil}
          onChange={(day) => {
            onChange({ validUntil: day })
          }}
        />
      </div>
      <p className="field__help">{passageFormText.datesHelp}</p>
      <p className="field__error" role="alert">
        {error}
      </p>
    </div>
  )
}

const tagsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')

/** The passage as it is being written, and whether it differs from what it was. */
function useWritten(first: Passage) {
  const [plain, setPlain] = useState(first)
  const [tags, setTags] = useState(first.tags.join(', '))
  const field = useTextField(first.text)
  const text = useFieldContent(field)
  const passage: Passage = { ...plain, title: plain.title.trim(), tags: tagsOf(tags), text }
  const isChanged = JSON.stringify(passage) !== JSON.stringify({ ...first, text: first.text })
  const change = (part: Partial<Passage>) => {
    setPlain((now) => ({ ...now, ...part }))
  }
  return { passage, title: plain.title, tags, setTags, field, change, isChanged }
}

type LeavingProps = { readonly onDiscard: () => void; readonly onGoOn: () => void }

const Leaving = ({ onDiscard, onGoOn }: LeavingProps) => (
  <div className="problem" role="alert">
    <p>{passageFormText.leave}</p>
    <div className="button-row">
      <Button look="outlined" autoFocus onPress={onGoOn}>
        {passageFormText.goOn}
      </Button>
      <Button look="danger" onPress={onDiscard}>
        {passageFormText.discard}
      </Button>
    </div>
  </div>
)

type Props = { readonly passage: Passage; readonly isNew: boolean; readonly back: boolean }

/** Saving and leaving the form. Nothing that was typed is let go without a word. */
function useForm({ passage: first, isNew, back }: Props, { passage, isChanged }: ReturnType<typeof useWritten>) {
  const [failure, setFailure] = useState<LibraryFailure | null>(null)
  const [problems, setProblems] = useState<PassageProblems>({})
  const [isLeaving, setLeaving] = useState(false)
  const leave = (chosen: string) => {
    if (back) openDialog({ kind: 'passages', chosen })
    else closeDialog()
  }
  const save = async () => {
    const found = problemsOf(passage)
    setProblems(found)
    if (Object.keys(found).length > 0) return
    const saved = await savePassage(isNew ? withFittingId(passage) : passage)
    setFailure(saved.ok ? null : saved.failure)
    if (saved.ok) leave(saved.value.id)
  }
  const discard = () => {
    leave(first.id)
  }
  const cancel = () => {
    if (isChanged) setLeaving(true)
    else discard()
  }
  return { failure, problems, isLeaving, setLeaving, save, discard, cancel }
}

type FieldsProps = { readonly written: ReturnType<typeof useWritten>; readonly problems: PassageProblems }

function Fields({ written: { passage, title, tags, setTags, field, change }, problems }: FieldsProps) {
  return (
    <>
      <Field
        label={passageFormText.name}
        value={title}
        onChange={(next) => {
          change({ title: next })
        }}
        autoFocus
        {...(problems.title === undefined ? {} : { error: problems.title })}
      />
      <TextPart field={field} error={problems.text} />
      <section className="passage-preview" aria-label={passageFormText.preview}>
        <p className="quiet">{passageFormText.preview}</p>
        <p className="passage-preview__text">{filledAsText(passage)}</p>
      </section>
      <Field label={passageFormText.tags} help={passageFormText.tagsHelp} value={tags} onChange={setTags} />
      <Dates passage={passage} onChange={change} error={problems.dates} />
      <Field
        label={passageFormText.handling}
        help={passageFormText.handlingHelp}
        rows={2}
        value={passage.handlingNote}
        onChange={(handlingNote) => {
          change({ handlingNote })
        }}
      />
    </>
  )
}

/** The form of a passage: new, made from selected text, or one's own to be changed. */
export function EditPassageDialog(props: Props) {
  const written = useWritten(props.passage)
  const { failure, problems, isLeaving, setLeaving, save, discard, cancel } = useForm(props, written)
  useEffect(() => void needLibrary(), [])
  return (
    <Dialog
      wide
      title={props.isNew ? passageFormText.create : passageFormText.change}
      role="alertdialog"
      onClose={cancel}
      decision={{ label: words.save, run: () => void save() }}
    >
      {failure && <Problem {...libraryFailureWords(failure)} />}
      {isLeaving && (
        <Leaving
          onDiscard={discard}
          onGoOn={() => {
            setLeaving(false)
            written.field.editor.getRootElement()?.focus()
          }}
        />
      )}
      <Fields written={written} problems={problems} />
    </Dialog>
  )
}
