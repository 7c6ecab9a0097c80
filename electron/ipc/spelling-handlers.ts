import { failed, success } from '../../letter/model/result'
import type { Spelling, SuggestFor } from '../spelling/spelling'
import type { HandlersFor } from './handlers'

export const spellingHandlers = (
  { knowTexts, learn, ownWords, forget, unknownOf }: Spelling,
  suggestFor: SuggestFor,
): HandlersFor<'spelling'> => ({
  'spelling:know-texts': async ({ texts }) => {
    await knowTexts(texts)
    return success(null)
  },
  'spelling:learn': async ({ word }) => {
    await learn(word)
    return success(null)
  },
  'spelling:own-words': async () => success(await ownWords()),
  'spelling:forget': async ({ word }) => {
    await forget(word)
    return success(null)
  },
  'spelling:unknown': async ({ words }) => success(await unknownOf(words)),
  'spelling:suggest': async ({ word }) => {
    const proposals = await suggestFor(word)
    return proposals ? success(proposals) : failed({ kind: 'no-answer' })
  },
})
