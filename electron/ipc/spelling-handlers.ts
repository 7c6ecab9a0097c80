import { success } from '../../letter/model/result'
import type { Spelling } from '../spelling/spelling'
import type { HandlersFor } from './handlers'

export const spellingHandlers = ({ knowTexts }: Spelling): HandlersFor<'spelling'> => ({
  'spelling:know-texts': async ({ texts }) => {
    await knowTexts(texts)
    return success(null)
  },
})
