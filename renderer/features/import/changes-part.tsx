import type { Question, QuestionId } from '../../../letter/model/question-set'
import { questionText } from '../../../letter/model/question-text'
import { againText, confirmText } from '../../text/import'
import { Checkbox } from '../../ui/checkbox'
import type { Change } from './take-over-again'

type Changed = Extract<Change, { readonly kind: 'kept' | 'changed' }>

function Words({ title, question }: { readonly title: string; readonly question: Question }) {
  return (
    <p className="change__words">
      <strong>
        {title} {confirmText.question(question.number).toLowerCase()}
      </strong>{' '}
      {questionText(question)}
    </p>
  )
}

function Changes({ changes }: { readonly changes: readonly Changed[] }) {
  return (
    <ul>
      {changes.map(({ kind, old, now }) => (
        <li key={old.id} className="change">
          {kind === 'kept' ? (
            againText.renumbered(old.number, now.number)
          ) : (
            <>
              <Words title={againText.was} question={old} />
              <Words title={againText.now} question={now} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

type Props = {
  readonly changes: readonly Change[]
  readonly letGo: ReadonlySet<QuestionId>
  readonly onLetGo: (question: QuestionId, goes: boolean) => void
}

function Gone({ changes, letGo, onLetGo }: Props) {
  return (
    <ul>
      {changes.map((change) =>
        change.kind !== 'gone' ? null : (
          <li key={change.old.id} className="change">
            <Words title={againText.was} question={change.old} />
            {change.written ? (
              <Checkbox
                label={againText.goneWritten}
                isSelected={!letGo.has(change.old.id)}
                onChange={(kept) => {
                  onLetGo(change.old.id, !kept)
                }}
              />
            ) : (
              <p className="quiet">{againText.goneEmpty}</p>
            )}
          </li>
        ),
      )}
    </ul>
  )
}

const isOfBoth = (change: Change): change is Changed => change.kind === 'kept' || change.kind === 'changed'

/** What the new set changes in the letter: what stays, what reads otherwise, what is new and what is gone. */
export function ChangesPart(props: Props) {
  const both = props.changes.filter(isOfBoth)
  const kept = both.filter(({ kind }) => kind === 'kept')
  const changed = both.filter(({ kind }) => kind === 'changed')
  const fresh = props.changes.filter(({ kind }) => kind === 'new')
  const gone = props.changes.filter(({ kind }) => kind === 'gone')
  return (
    <section className="confirm__part confirm__changes" aria-label={againText.title}>
      <h2 className="confirm__heading">{againText.title}</h2>
      {kept.length > 0 && <p>{againText.kept(kept.length)}</p>}
      <Changes changes={kept.filter(({ old, now }) => old.number !== now.number)} />
      {changed.length > 0 && <p>{againText.changed(changed.length)}</p>}
      <Changes changes={changed} />
      {fresh.length > 0 && <p>{againText.fresh(fresh.length)}</p>}
      {gone.length > 0 && <p>{againText.gone(gone.length)}</p>}
      <Gone {...props} />
    </section>
  )
}
