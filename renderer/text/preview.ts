/** The words of the preview, the PDF and printing. */
export const previewText = {
  title: 'Voorbeeld',
  explanation: 'Zo komt de brief uit Antwoordbrief als pdf. Word kan regels en bladzijden iets anders afbreken.',
  onOwnPaper: (name: string) =>
    `In Word komt de brief op het briefpapier ${name}. Dat ziet u hier en in de pdf niet: kop, voet en de plaats van adres, datum, kolom en ondertekening zijn hier een schatting.`,
  withFootnotes: 'Voetnoten staan hier aan het einde, in Word onderaan de bladzijde.',
  making: 'De bladzijden worden gemaakt …',
  renewing: 'Het voorbeeld wordt bijgewerkt …',
  upToDate: (pages: number) => `${String(pages)} ${pages === 1 ? 'bladzijde' : 'bladzijden'}, bijgewerkt`,
  failed: 'Het voorbeeld kon niet worden gemaakt. Uw tekst is niet geraakt. Probeer het opnieuw.',
  renew: 'Vernieuwen',
  full: 'Hele venster',
  beside: 'Naast de brief',
  page: (page: number, pages: number) => `Bladzijde ${String(page)} van ${String(pages)}`,
  pages: 'Bladzijden',
} as const
