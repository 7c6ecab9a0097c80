import { Suspense } from 'react'
import { CaseFacts } from '../features/case-facts/case-facts'
import { useChecking } from '../features/checks/use-findings'
import { FindBar } from '../features/find/find-bar'
import { LetterPage } from '../features/letter-page/letter-page'
import { PartsList } from '../features/parts-list/parts-list'
import { SpellingBar } from '../features/spelling/spelling-bar'
import { CommandBar } from './command-bar'
import { HelpersRail } from './helpers-rail'
import { ReadOnlyBanner } from './read-only-banner'
import { useNarrowWindow } from './narrow-window'
import { PreviewPane, SlashList } from './later'
import { useView } from './view-store'

const columnsClass = {
  closed: 'columns',
  beside: 'columns columns--preview',
  full: 'columns columns--preview columns--preview-full',
} as const

/** The window with a letter: parts at the left, the page in the middle, helpers at the right. */
export function LetterWindow() {
  const showParts = useView((view) => view.showParts)
  const isFinding = useView((view) => view.find !== 'closed')
  const isSpelling = useView((view) => view.isSpelling)
  const showHelpers = useView((view) => view.showHelpers)
  const preview = useView((view) => view.preview)
  useNarrowWindow()
  useChecking()
  return (
    <>
      <CommandBar />
      <ReadOnlyBanner />
      <div className={columnsClass[preview]}>
        {showParts && <PartsList />}
        {isFinding && <FindBar />}
        {isSpelling && <SpellingBar />}
        <LetterPage before={<CaseFacts />} />
        {preview !== 'closed' && (
          <Suspense>
            <PreviewPane />
          </Suspense>
        )}
        {showHelpers && <HelpersRail />}
      </div>
      <Suspense>
        <SlashList />
      </Suspense>
    </>
  )
}
