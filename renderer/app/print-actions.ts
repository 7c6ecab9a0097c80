import { newsText } from '../text/news'
import { words } from '../text/words'
import { ask } from './bridge'
import { settledLetter } from './letter-store'
import { openDialog, tell } from './view-store'

/** Makes the PDF at a place that the person chooses. */
export async function savePdf(): Promise<void> {
  const open = settledLetter()
  if (!open) return
  const { handle, letter, template } = open
  const answer = await ask('letter:pdf', { handle, draft: { letter, template } })
  if (!answer.ok) {
    const ways = [{ label: words.retry, run: () => void savePdf() }]
    openDialog({ kind: 'failure', failed: { doing: 'pdf', failure: answer.failure }, ways })
  } else if (answer.value !== 'cancelled') {
    tell(newsText.pdfSaved(answer.value.fileName))
  }
}

/** Opens the system's own print dialog. */
export async function printLetter(): Promise<void> {
  const open = settledLetter()
  if (!open) return
  const { letter, template } = open
  const answer = await ask('letter:print', { draft: { letter, template } })
  if (!answer.ok) {
    openDialog({ kind: 'failure', failed: { doing: 'print', failure: answer.failure }, ways: [] })
  } else if (answer.value === 'printed') {
    tell(newsText.printed)
  }
}
