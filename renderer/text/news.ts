import type { ExportRemark } from '../../letter/model/export-remark'

/** The lines at the foot of the window. */
export const newsText = {
  exported: (fileName: string, paper: string | null, remarks: readonly ExportRemark[]) =>
    [
      `Word-bestand gemaakt: ${fileName}${paper === null ? '' : `, op briefpapier ${paper}`}`,
      ...remarks.map(said),
    ].join('. '),
  pdfSaved: (fileName: string) => `Pdf gemaakt: ${fileName}`,
  printed: 'De brief is naar de printer gestuurd.',
  changedOnDisk: 'Iemand anders heeft dit bestand gewijzigd. Uw tekst staat nog in dit venster.',
  recovered: 'De brief is teruggehaald uit de reservekopie. Sla haar op om haar te houden.',
  undone: (label: string) => `Ongedaan gemaakt: ${label}`,
  redone: (label: string) => `Opnieuw gedaan: ${label}`,
  allAnswered: 'Alle vragen hebben een antwoord.',
  letterCopied: 'De hele brief staat als tekst op het klembord. U kunt haar plakken.',
  annexCopied: 'Alle vragen en antwoorden staan als tekst op het klembord. U kunt ze plakken.',
  answerCopied: (questions: string) => `Het antwoord op ${questions} staat met de vraag als tekst op het klembord.`,
  questionsAdded: (n: number) => `${String(n)} ${n === 1 ? 'vraag' : 'vragen'} toegevoegd.`,
} as const

/** What the exporter left out, so that nobody has to compare. */
function said(remark: ExportRemark): string {
  switch (remark.kind) {
    case 'characters-removed':
      return remark.count === 1
        ? 'Eén teken dat Word niet kan bewaren, is weggelaten'
        : `${String(remark.count)} tekens die Word niet kan bewaren, zijn weggelaten`
    case 'link-not-kept':
      return `De link naar ${remark.address} staat er als gewone tekst`
  }
}
