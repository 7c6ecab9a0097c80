import { I18nProvider } from 'react-aria-components'
import { useShortcuts } from '../commands/use-shortcuts'
import { StartScreen } from '../features/start/start-screen'
import { Dialogs } from './dialogs'
import { LetterWindow } from './letter-window'
import { useLetterStore } from './letter-store'
import { StatusLine } from './status-line'
import { useTheme } from './theme'
import { useWindowTitle } from './window-title'

/** The whole window. */
export function App() {
  const isOpen = useLetterStore(({ open }) => open !== null)
  useShortcuts()
  useTheme()
  useWindowTitle()
  return (
    <I18nProvider locale="nl-NL">
      <div className="window">
        {isOpen ? <LetterWindow /> : <StartScreen />}
        <StatusLine />
      </div>
      <Dialogs />
    </I18nProvider>
  )
}
