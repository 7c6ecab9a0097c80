import { Suspense } from 'react'
import { Checks } from '../features/checks/checks'
import { useFindingCount } from '../features/checks/use-findings'
import { Deadline } from '../features/deadline/deadline'
import { Notes } from '../features/notes/notes'
import { helpersText } from '../text/helpers'
import { Fold } from '../ui/fold'
import { earlierText } from '../text/earlier-answers'
import { EarlierAnswers } from './later'
import { regionIds } from './regions'

/** The quiet helpers at the right of the page. */
export function HelpersRail() {
  const found = useFindingCount()
  return (
    <aside id={regionIds.helpers} className="rail rail--right" aria-label={helpersText.title}>
      <Fold title={helpersText.checks} count={found}>
        <Checks />
      </Fold>
      <Fold title={helpersText.deadline}>
        <Deadline />
      </Fold>
      <Fold title={helpersText.notes}>
        <Notes />
      </Fold>
      <Fold title={earlierText.title}>
        <Suspense>
          <EarlierAnswers />
        </Suspense>
      </Fold>
    </aside>
  )
}
