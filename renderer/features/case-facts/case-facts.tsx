import { longDate } from '../../../letter/model/dates'
import { memberNames } from '../../../letter/model/members-in-dutch'
import { officesTogether } from '../../../letter/model/offices-in-dutch'
import type { QuestionSet } from '../../../letter/model/question-set'
import { placeId } from '../../app/go-to'
import { useLetterFrame } from '../../app/letter-store'
import { changeView, useView } from '../../app/view-store'
import { factsText } from '../../text/facts'
import { Button } from '../../ui/button'
import { CaseFactsForm } from './case-facts-form'
import { OpenPlaces } from './open-places'

function inOneLine({ members, addressedTo, sentOn, caseNumber }: QuestionSet): string {
  const parts = [
    memberNames(members),
    officesTogether(addressedTo),
    sentOn ? `${factsText.sentOn.toLowerCase()} ${longDate(sentOn)}` : '',
    caseNumber ?? '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' · ') : factsText.unknown
}

const setOpen = (factsOpen: boolean) => () => {
  changeView({ factsOpen })
}

/** Who asked whom about what: one line on the desk above the page, that opens to be filled in. */
export function CaseFacts() {
  const questionSet = useLetterFrame((open) => open.structure.questionSet)
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  const isOpen = useView((view) => view.factsOpen) && !isReadOnly
  return (
    <section id={placeId.facts} className={`facts ${isOpen ? 'facts--open' : ''}`} aria-label={factsText.title}>
      {isOpen ? (
        <>
          <header className="facts__head">
            <h2 className="facts__title">{factsText.title}</h2>
            <Button look="outlined" onPress={setOpen(false)}>
              {factsText.done}
            </Button>
          </header>
          <CaseFactsForm questionSet={questionSet} />
        </>
      ) : (
        <>
          <Button
            isDisabled={isReadOnly}
            icon="right"
            aria-label={`${factsText.show}: ${inOneLine(questionSet)}`}
            onPress={setOpen(true)}
          >
            <span className="facts__line">{inOneLine(questionSet)}</span>
          </Button>
          <OpenPlaces />
        </>
      )}
    </section>
  )
}
