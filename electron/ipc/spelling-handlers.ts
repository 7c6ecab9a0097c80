import { success } from '../../letter/model/result'
import type { Spelling } from '../spelling/spelling'
import type { HandlersFor } from './handlers'

export const spellingHandlers = ({ knowTexts, learn, unknownOf }: Spelling): HandlersFor<'spelling'> => ({
  'spelling:know-texts': async ({ texts }) => {
    await knowTexts(texts)
    return success(null)
  },
  'spelling:learn': async ({ word }) => {
    await learn(word)
    return success(null)
  },
  'spelling:unknown': async ({ words }) => success(await unknownOf(words)),
})
