import type { DraftVersion } from '../../../electron/ipc/contract'
import type { VersionChange } from '../../../letter/versions/compare-versions'
import type { DiffPiece } from '../../../letter/versions/diff-words'
import { useOpenLetter } from '../../app/letter-store'
import { introductionId } from '../../app/letter-texts'
import { changedPartText, versionsText } from '../../text/versions'
import { Button } from '../../ui/button'
import { momentOf } from './moment'
import { putBackText } from './put-back'
import { useVersions, type ReadVersion } from './versions-store'

function Piece({ kind, text }: DiffPiece) {
  if (kind === 'same') return text
  // Not every screen reader tells of <del> and <ins> by itself.
  const name = <span className="visually-hidden">{` [${versionsText[kind]}:] `}</span>
  const end = <span className="visually-hidden">{' [einde] '}</span>
  return kind === 'removed' ? (
    <del className="version-change__removed">
      {name}
      {text}
      {end}
    </del>
  ) : (
    <ins className="version-change__added">
      {name}
      {text}
      {end}
    </ins>
  )
}

/** The text whose earlier words can be put back by themselves. */
const ownText = ({ part }: VersionChange) => {
  if (part.kind === 'introduction') return introductionId
  return part.kind === 'answer' && part.inBoth ? part.answer : null
}

type ChangeProps = { readonly change: VersionChange; readonly found: ReadVersion; readonly version: DraftVersion }

function Change({ change, found, version }: ChangeProps) {
  const isReadOnly = useOpenLetter((open) => open.readOnly !== null)
  const id = ownText(change)
  const name = changedPartText(change.part)
  return (
    <section className="version-change" aria-label={name}>
      <h4>{name}</h4>
      {change.pieces.length === 0 && <p className="quiet">{versionsText.onlyFormat}</p>}
      <p className="version-change__text">
        {change.pieces.map((piece, at) => (
          <Piece key={at} {...piece} />
        ))}
      </p>
      {id !== null && !isReadOnly && (
        <Button
          look="link"
          icon="restore"
          aria-label={`${versionsText.putBackAnswer}: ${name}`}
          onPress={() => {
            const asked = change.part.kind === 'answer' ? change.part.questions : ''
            putBackText(found.draft, id, asked, version.keptAt)
          }}
        >
          {versionsText.putBackAnswer}
        </Button>
      )}
    </section>
  )
}

function Changes({ found, version }: Omit<ChangeProps, 'change'>) {
  const { changes, same } = found.comparison
  if (same) return <p>{versionsText.equal}</p>
  if (changes.length === 0) return <p>{versionsText.onlyHidden}</p>
  return (
    <>
      <p className="quiet">
        <del className="version-change__removed">{versionsText.removed}</del>{' '}
        <ins className="version-change__added">{versionsText.added}</ins>
      </p>
      {changes.map((change, at) => (
        <Change key={at} change={change} found={found} version={version} />
      ))}
    </>
  )
}

/** What changed since a version, to be read only. */
export function VersionPane({ version }: { readonly version: DraftVersion }) {
  const found = useVersions((store) => store.read.get(version.id))
  return (
    <section className="versions__pane" aria-labelledby="versie" tabIndex={0}>
      <h3 id="versie">{versionsText.since(momentOf(version.keptAt))}</h3>
      {found === undefined && <p className="quiet">{versionsText.reading}</p>}
      {found === 'failed' && <p>{versionsText.failed}</p>}
      {found !== undefined && found !== 'failed' && <Changes found={found} version={version} />}
    </section>
  )
}
