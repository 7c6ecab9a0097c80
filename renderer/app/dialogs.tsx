import { FailureDialog } from '../features/dialogs/failure-dialog'
import { GoToQuestionDialog } from '../features/dialogs/go-to-question-dialog'
import { NewsDialog } from '../features/dialogs/news-dialog'
import { PaletteDialog } from '../features/dialogs/palette-dialog'
import { ShortcutsDialog } from '../features/dialogs/shortcuts-dialog'
import { TemplateDialog } from '../features/dialogs/template-dialog'
import { UnsavedDialog } from '../features/dialogs/unsaved-dialog'
import { OtherDocumentDialog } from '../features/import/other-document-dialog'
import { ReadingDialog } from '../features/import/reading-dialog'
import { AddQuestionsDialog } from '../features/questions/add-questions-dialog'
import { ChangeQuestionDialog } from '../features/questions/change-question-dialog'
import { LinkDialog } from '../features/text-tools/link-dialog'
import { ReferToQuestionDialog } from '../features/text-tools/refer-to-question-dialog'
import {
  EditPassageDialog,
  EditTemplateDialog,
  GuideDialog,
  MoveDialog,
  NewFromLetterDialog,
  OfficesDialog,
  OwnWordsDialog,
  PassagesDialog,
  SaveAsTemplateDialog,
  TemplatesDialog,
  VersionsDialog,
} from './later'
import { useView } from './view-store'

/** The decision that waits for the person, if any. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog)
  switch (dialog?.kind) {
    case undefined:
      return null
    case 'unsaved':
      return <UnsavedDialog answer={dialog.answer} />
    case 'failure':
      return <FailureDialog failed={dialog.failed} ways={dialog.ways} />
    case 'choose-template':
      return <TemplateDialog />
    case 'add-questions':
      return <AddQuestionsDialog />
    case 'change-question':
      return <ChangeQuestionDialog question={dialog.question} />
    case 'go-to-question':
      return <GoToQuestionDialog />
    case 'palette':
      return <PaletteDialog />
    case 'guide':
      return <GuideDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'reading-document':
      return <ReadingDialog />
    case 'other-document':
      return <OtherDocumentDialog incoming={dialog.incoming} />
    case 'link':
      return <LinkDialog />
    case 'refer-to-question':
      return <ReferToQuestionDialog />
    case 'new-from-letter':
      return <NewFromLetterDialog />
    case 'templates':
      return <TemplatesDialog />
    case 'edit-template':
      return <EditTemplateDialog template={dialog.template} />
    case 'save-as-template':
      return <SaveAsTemplateDialog />
    case 'move-letter':
      return <MoveDialog />
    case 'offices':
      return <OfficesDialog />
    case 'passages':
      return <PassagesDialog chosen={dialog.chosen ?? ''} />
    case 'edit-passage':
      return (
        <EditPassageDialog key={dialog.passage.id} passage={dialog.passage} isNew={dialog.isNew} back={dialog.back} />
      )
    case 'versions':
      return <VersionsDialog />
    case 'own-words':
      return <OwnWordsDialog />
    case 'news':
      return <NewsDialog />
  }
}
