/** How much of a foreign file is read before it is refused. A question letter is far below each of these. */
export type ReadLimits = {
  /** The file itself, in bytes. */
  readonly bytes: number
  /** One unpacked part of a .docx or .odt, in bytes. */
  readonly partBytes: number
  /** Entries of an archive. */
  readonly parts: number
  /** Elements of XML or HTML, over all parts. */
  readonly elements: number
  /** How deep elements may stand in each other. */
  readonly depth: number
  /** Characters of text that come out. */
  readonly characters: number
  /** Paragraphs or printed lines that come out: each is shown to the person, and each is weighed with its neighbours. */
  readonly blocks: number
  readonly pages: number
  /** Megabytes of memory for reading it in a thread of its own. */
  readonly megabytes: number
  /** Time for reading and understanding the whole file. */
  readonly milliseconds: number
}

export const usualLimits: ReadLimits = {
  bytes: 40_000_000,
  partBytes: 48_000_000,
  parts: 5_000,
  elements: 300_000,
  depth: 256,
  characters: 2_000_000,
  blocks: 20_000,
  pages: 500,
  megabytes: 768,
  milliseconds: 8_000,
}
