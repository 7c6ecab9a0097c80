import { useFindingCount } from '../features/checks/use-findings'
import { CommandButton } from '../commands/command-button'
import { count } from '../text/words'

/** Folds the helpers away; how much they found stays in sight. */
export function HelpersToggle() {
  const found = useFindingCount()
  return (
    <span className="helpers-toggle">
      <CommandButton id="view.helpers" icon="panel" look="icon" />
      {found > 0 && (
        <span className="helpers-toggle__count">
          <span aria-hidden="true">{found}</span>
          <span className="visually-hidden">{count(found, 'bevinding', 'bevindingen')}</span>
        </span>
      )}
    </span>
  )
}
