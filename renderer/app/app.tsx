import { Suspense } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useShortcuts } from '../commands/use-shortcuts'
import { MembersFields } from '../features/case-facts/members-fields'
import { OfficesFields } from '../features/case-facts/offices-fields'
import { DropPlace } from '../features/import/drop-place'
import { ImportView } from '../features/import/import-view'
import { StartScreen } from '../features/start/start-screen'
import { Dialogs } from './dialogs'
import { useIncoming } from './incoming'
import { LetterWindow } from './letter-window'
import { useLetterStore } from './letter-store'
import { StatusLine } from './status-line'
import { useTheme } from './theme'
import { useWindowTitle } from './window-title'

const factFields = { Members: MembersFields, Offices: OfficesFields }

/** What the window is for now: confirming what came in, writing a letter, or beginning. */
function Middle() {
  const isOpen = useLetterStore(({ open }) => open !== null)
  const incoming = useIncoming((store) => store.incoming)
  if (incoming) return <ImportView incoming={incoming} fields={factFields} />
  return isOpen ? <LetterWindow /> : <StartScreen first={<DropPlace />} />
}

/** The whole window. */
export function App() {
  useShortcuts()
  useTheme()
  useWindowTitle()
  return (
    <I18nProvider locale="nl-NL">
      <div className="window">
        <Middle />
        <StatusLine />
      </div>
      <Suspense>
        <Dialogs />
      </Suspense>
    </I18nProvider>
  )
}
