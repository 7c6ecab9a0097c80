/** Words that stand in every answer and tell nothing of it. */
const STOP = new Set(
  `aan al als andere antwoord bent bij daar daarbij daarom dan dat de den der deze die dit door dus een en er ervan
  gaat geen had hebben heeft het hier hierbij hoe ik in is ja kan kunnen kunt maar meer met mijn mogelijk naar nee niet
  nog nu of om omdat ons ook op over te ten ter tot u uit uw van vanuit veel vindt voor vraag vragen waar waarom waarop
  wanneer was wat weer welke wel werd wie wij wilt worden wordt zal zich zie zijn zij zo zou zowel`.split(/\s+/),
)

const LONGEST = 40

/** The words of a text as the index has them: lower case, without accents, without the words that every answer has. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.length > 1 && word.length <= LONGEST && !STOP.has(word))
}
