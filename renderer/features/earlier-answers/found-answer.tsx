import type { EarlierAnswerFound } from '../../../electron/ipc/contract'
import { longDate } from '../../../letter/model/dates'
import { useView } from '../../app/view-store'
import { ageText, earlierText } from '../../text/earlier-answers'
import { Button } from '../../ui/button'
import { insertEarlier } from './insert-earlier'

function origin({ subject, members, date, ageInDays, file, folderName }: EarlierAnswerFound): string {
  const day = date === null ? earlierText.unknownDate : longDate(date)
  const age = ageInDays === null ? '' : ` (${ageText(ageInDays)})`
  return [members, subject, `${day}${age}`, `${folderName}/${file}`].filter((part) => part !== '').join(' · ')
}

/** A question and its answer from an earlier letter: which letter, how old, and the way to put it in. */
export function FoundAnswer({ found }: { readonly found: EarlierAnswerFound }) {
  const isWriting = useView((view) => view.activeAnswer !== null)
  return (
    <li className="found-answer">
      <p className="found-answer__question">
        <span className="visually-hidden">{earlierText.question}: </span>
        {found.question}
      </p>
      <details>
        <summary>{earlierText.answer}</summary>
        <p className="found-answer__text">{found.answer}</p>
      </details>
      <p className="quiet">{origin(found)}</p>
      <Button
        look="link"
        isDisabled={!isWriting}
        preventFocusOnPress
        onPress={() => {
          insertEarlier(found)
        }}
      >
        {earlierText.insert}
      </Button>
    </li>
  )
}
