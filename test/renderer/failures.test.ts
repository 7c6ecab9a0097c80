import { expect, it } from 'vitest'
import { describeFailure } from '../../renderer/text/failures'

it.each([
  ['letter.answers[2].covers', 'antwoord 3'],
  ['letter.questionSet.questions[0].spans', 'de vragen'],
  ['letter.signatories[0]', 'de ondertekening'],
  ['letter.date', 'het voorblad'],
  ['template.style.closing', 'het sjabloon dat de brief meedraagt'],
  ['', 'het bestand als geheel'],
])('tells damage at %s as its writer knows the place', (place, words) => {
  const failure = { kind: 'damaged', place, expected: 'een tekst' } as const
  expect(describeFailure({ doing: 'open', failure }).advice).toContain(`De beschadiging zit in ${words}.`)
})
