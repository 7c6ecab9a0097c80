import { describe, expect, it } from 'vitest'
import { answersTo } from '../../../renderer/commands/answers-to'
import { commands } from '../../../renderer/commands/registry'

/** As the palette looks: without regard to capitals and accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const contains = (text: string, part: string) => plain(text).includes(plain(part))
const found = (typed: string) => commands.filter((command) => answersTo(command, typed, contains)).map(({ id }) => id)

describe('the words that writers use', () => {
  it.each([
    ['verwijzing', 'text.reference'],
    ['kruisverwijzing', 'text.reference'],
    ['noot', 'text.footnote'],
    ['bronvermelding', 'text.footnote'],
    ['zoek en vervang', 'edit.replace'],
    ['zoek', 'edit.find'],
    ['vinden', 'edit.find'],
    ['pdf', 'file.pdf'],
    ['printen', 'file.print'],
    ['afdruk', 'file.print'],
    ['spellingcontrole', 'edit.spelling'],
    ['spelfout', 'edit.spelling'],
    ['herstel', 'edit.undo'],
    ['ongedaan', 'edit.undo'],
    ['bewaren', 'file.save'],
    ['docx', 'file.export'],
    ['dikgedrukt', 'text.bold'],
    ['bolletjes', 'text.bullets'],
    ['nummering', 'text.numbers'],
    ['hyperlink', 'text.link'],
    ['harde spatie', 'text.no-break-space'],
    ['opmaak wissen', 'text.plain'],
    ['tekstblok', 'text.passages'],
    ['samenvoegen', 'answers.join'],
    ['splitsen', 'answers.split'],
    ['minister', 'library.offices'],
    ['importeren', 'file.import'],
    ['geschiedenis', 'file.versions'],
    ['afdrukvoorbeeld', 'view.preview'],
    ['inzoomen', 'view.zoom-in'],
    ['onbeantwoord', 'go.next-unanswered'],
    ['indieners', 'questions.facts'],
    ['uitleg', 'help.guide'],
  ])('%s finds %s', (typed, id) => {
    expect(found(typed)).toContain(id)
  })

  it('are not those of the name itself, which are found already', () => {
    const twice = commands.flatMap(({ label, alsoCalled = '' }) =>
      alsoCalled.split(' ').filter((word) => word !== '' && contains(label, word)),
    )
    expect(twice).toEqual([])
  })
})

it('a command is the first that its own name finds', () => {
  expect(commands.filter(({ id, label }) => found(label)[0] !== id).map(({ label }) => label)).toEqual([])
})

it('a word that nobody uses finds nothing', () => {
  expect(found('qwertz')).toEqual([])
})
