import { closeDialog, useView } from '../../app/view-store'
import { timeOf } from '../../app/time-of'
import { newsTitle } from '../../text/dialogs'
import { Dialog } from '../../ui/dialog'

/** The background news of this session, newest first. */
export function NewsDialog() {
  const news = useView((view) => view.news)
  return (
    <Dialog title={newsTitle} onClose={closeDialog} closeOnly>
      <ul className="news">
        {news.toReversed().map(({ id, text, at }) => (
          <li key={id}>
            <span className="quiet">{timeOf(at)}</span> {text}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
