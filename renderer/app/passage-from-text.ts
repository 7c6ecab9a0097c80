import { newPassage, textForPassage } from '../../letter/passages/own-passage'
import { selectedText } from '../editor/selected-text'
import { passageFormText } from '../text/passages'
import { useEditors } from './editors'
import { settledLetter } from './letter-store'
import { needLibrary } from './library'
import { openDialog, useView } from './view-store'

/** Opens the form for a passage made of what is selected in the answer at work. */
export async function passageFromSelection(): Promise<void> {
  const open = settledLetter()
  const { editors } = useEditors.getState()
  const { activeAnswer } = useView.getState()
  if (!open || !editors || activeAnswer === null) return
  const selected = selectedText(editors.live(activeAnswer).editor)
  const { passages } = await needLibrary()
  const taken = passages.map(({ passage }) => passage.id)
  const text = textForPassage(selected, open.structure, open.template)
  const source = selected.length === 0 ? passageFormText.ownSource : passageFormText.fromLetter
  openDialog({ kind: 'edit-passage', passage: newPassage(text, source, taken), isNew: true, back: false })
}
