import { lazy } from 'react'

/** What the start of the program does not need: fetched from the program's own files the first time that it is shown. */

export const NewFromLetterDialog = lazy(async () => ({
  default: (await import('../features/reuse/new-from-letter-dialog')).NewFromLetterDialog,
}))

export const PassagesDialog = lazy(async () => ({
  default: (await import('../features/passages/passages-dialog')).PassagesDialog,
}))

export const EditPassageDialog = lazy(async () => ({
  default: (await import('../features/passages/edit-passage-dialog')).EditPassageDialog,
}))

export const SlashList = lazy(async () => ({ default: (await import('../features/passages/slash-list')).SlashList }))

export const OfficesDialog = lazy(async () => ({
  default: (await import('../features/offices/offices-dialog')).OfficesDialog,
}))

export const EarlierAnswers = lazy(async () => ({
  default: (await import('../features/earlier-answers/earlier-answers')).EarlierAnswers,
}))

export const TemplatesDialog = lazy(async () => ({
  default: (await import('../features/templates/templates-dialog')).TemplatesDialog,
}))

export const EditTemplateDialog = lazy(async () => ({
  default: (await import('../features/templates/edit-template-dialog')).EditTemplateDialog,
}))

export const SaveAsTemplateDialog = lazy(async () => ({
  default: (await import('../features/templates/save-as-template-dialog')).SaveAsTemplateDialog,
}))

export const MoveDialog = lazy(async () => ({
  default: (await import('../features/templates/move-dialog')).MoveDialog,
}))

export const VersionsDialog = lazy(async () => ({
  default: (await import('../features/versions/versions-dialog')).VersionsDialog,
}))

export const OwnWordsDialog = lazy(async () => ({
  default: (await import('../features/spelling/own-words-dialog')).OwnWordsDialog,
}))

export const PreviewPane = lazy(async () => ({
  default: (await import('../features/preview/preview-pane')).PreviewPane,
}))

export const GuideDialog = lazy(async () => ({ default: (await import('../features/guide/guide-dialog')).GuideDialog }))
