import { useEffect, useState } from 'react'
import type { DraftVersion } from '../../../electron/ipc/contract'
import { useOpenLetter } from '../../app/letter-store'
import { closeDialog } from '../../app/view-store'
import { versionsText } from '../../text/versions'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { putBack } from './put-back'
import { VersionList } from './version-list'
import { VersionPane } from './version-pane'
import { readVersion, readVersions, useVersions } from './versions-store'

function Actions({ version }: { readonly version: DraftVersion | null }) {
  const isReadOnly = useOpenLetter((open) => open.readOnly !== null)
  const found = useVersions((store) => (version ? store.read.get(version.id) : undefined))
  const canPutBack = !isReadOnly && found !== undefined && found !== 'failed' && !found.comparison.same
  return (
    <>
      <Button look="outlined" onPress={closeDialog}>
        {words.close}
      </Button>
      <Button
        look="primary"
        isDisabled={!canPutBack}
        onPress={() => {
          if (version) void putBack(version)
        }}
      >
        {versionsText.putBack}
      </Button>
    </>
  )
}

/** The versions that were kept of the open letter: what changed since, and the way back. */
export function VersionsDialog() {
  useEffect(readVersions, [])
  const list = useVersions((store) => store.list)
  const [chosen, setChosen] = useState<DraftVersion | null>(null)
  const version = chosen ?? list?.[0] ?? null
  const choose = (next: DraftVersion) => {
    setChosen(next)
    void readVersion(next.id)
  }
  return (
    <Dialog size="large" title={versionsText.title} onClose={closeDialog} actions={<Actions version={version} />}>
      <p className="quiet">{versionsText.lead}</p>
      {list === null && <p role="status">{versionsText.reading}</p>}
      {list?.length === 0 && <p>{versionsText.none}</p>}
      {list && version && (
        <div className="versions">
          <VersionList list={list} chosen={version.id} onChoose={choose} />
          <VersionPane version={version} />
        </div>
      )}
      {version && <p className="quiet">{versionsText.putBackHelp}</p>}
    </Dialog>
  )
}
