import { createRoot } from 'react-dom/client'
import { runCommand } from '../commands/registry'
import { newsText } from '../text/news'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import '../styles/window.css'
import '../styles/start.css'
import '../styles/import.css'
import '../styles/paper.css'
import '../styles/rails.css'
import '../styles/preview.css'
import '../styles/versions.css'
import '../styles/guide.css'
import '../styles/reuse.css'
import '../editor/editor.css'
import '../styles/contrast.css'
import { App } from './app'
import { startAutosave } from './autosave'
import { listen } from './bridge'
import { startKnownNames } from './known-words'
import { allowEmptyHtml } from './empty-html'
import { followQuestionNumbers } from './editors'
import { ErrorBoundary } from './error-boundary'
import { closeWindow, openWaiting } from './file-actions'
import { followReading } from './read-incoming'
import { loadTemplates } from './templates'
import { restoreTheme } from './theme'
import { tell } from './view-store'

function listenToMain(): void {
  listen('command:run', ({ id }) => {
    runCommand(id)
  })
  listen('window:close-requested', () => void closeWindow())
  listen('draft:waiting', () => void openWaiting())
  listen('draft:changed-on-disk', () => {
    tell(newsText.changedOnDisk)
  })
}

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')

allowEmptyHtml()
restoreTheme()
followQuestionNumbers()
startAutosave()
startKnownNames()
listenToMain()
followReading()
createRoot(root).render(
  <ErrorBoundary>
    <App />
  </ErrorBoundary>,
)
void loadTemplates()
void openWaiting()
