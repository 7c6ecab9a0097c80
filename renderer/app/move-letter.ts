import type { LetterTemplate } from '../../letter/model/letter-template'
import { moveToTemplate } from '../../letter/template/compare-templates'
import { moveText } from '../text/templates'
import { noHistory } from './letter-history'
import { settledLetter, updateLetter, withStructure } from './letter-store'
import { tell } from './view-store'

/** The open letter on another edition. Steps before it belong to the old one: they can no longer be taken back. */
export function moveLetter(to: LetterTemplate): void {
  const open = settledLetter()
  if (!open || open.readOnly) return
  const { letter, template } = moveToTemplate(open, to)
  updateLetter((now) => withStructure({ ...now, template }, letter, noHistory))
  tell(moveText.moved(to.name, to.edition))
}
