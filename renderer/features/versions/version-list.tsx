import { ListBox, ListBoxItem } from 'react-aria-components'
import type { DraftVersion, VersionId } from '../../../electron/ipc/contract'
import { differenceText, reasonText, versionsText } from '../../text/versions'
import { momentOf } from './moment'
import { useVersions, type ReadVersion } from './versions-store'

type Item = {
  readonly id: VersionId
  readonly version: DraftVersion
  readonly found: ReadVersion | 'failed' | undefined
}

const details = ({ version, found }: Item): string => {
  const difference = found === undefined || found === 'failed' ? '' : differenceText(found.comparison)
  return [reasonText[version.reason], difference].filter((text) => text !== '').join(' · ')
}

type Props = {
  readonly list: readonly DraftVersion[]
  readonly chosen: VersionId | null
  readonly onChoose: (version: DraftVersion) => void
}

/** The versions, newest first, each with when and why it was kept and how much changed since. */
export function VersionList({ list, chosen, onChoose }: Props) {
  const read = useVersions((store) => store.read)
  const items = list.map((version): Item => ({ id: version.id, version, found: read.get(version.id) }))
  return (
    <ListBox
      aria-label={versionsText.list}
      className="list-box list-box--framed versions__list"
      items={items}
      autoFocus="first"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const version = keys === 'all' ? undefined : list.find(({ id }) => keys.has(id))
        if (version) onChoose(version)
      }}
    >
      {(item) => (
        <ListBoxItem
          id={item.id}
          textValue={momentOf(item.version.keptAt)}
          className="list-box__item list-box__item--two-lines"
        >
          <span>{momentOf(item.version.keptAt)}</span>
          <span className="quiet">{details(item)}</span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
