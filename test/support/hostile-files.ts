import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import type { DocumentBomb, DocumentFailure } from '../../letter/questions/document-failure'
import { column, pdfDocument } from './pdf-document'
import { namespaces, paragraph, wordDocument, wordEntries } from './word-document'

/** A file that means harm or met it; `expected` where only one failure will do. */
export type HostileFile = {
  readonly what: string
  readonly make: () => Uint8Array
  /** A shorter limit of time, where it is time that ends it. */
  readonly milliseconds?: number
  readonly expected?: DocumentFailure['kind'] | DocumentBomb
}

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000)
const text = (body: string) => strToU8(body)
const withDocument = (xml: string | Uint8Array) =>
  zipSync({ ...wordEntries(''), 'word/document.xml': typeof xml === 'string' ? text(xml) : xml })
const declared = (entities: string, use: string) =>
  `<?xml version="1.0"?><!DOCTYPE x [${entities}]><w:document ${namespaces}><w:body>${paragraph(use)}</w:body></w:document>`

type Entry = {
  readonly name: string
  readonly data: Uint8Array
  readonly size: number
  readonly sum: number
  readonly at?: number
  readonly flags?: number
}

/** Writes an archive field by field, so that it can lie. */
function rawZip(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, size, sum, at, flags = 0 } of entries) {
    const nameBytes = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(sum, 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, nameBytes, data])
    directory.push(centralEntry(common, nameBytes, at ?? offset))
    if (at === undefined) {
      parts.push(local)
      offset += local.length
    }
  }
  return new Uint8Array(Buffer.concat([...parts, ...directory, endOf(directory, offset)]))
}

function centralEntry(common: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, rest, name])
}

function endOf(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, entry) => sum + entry.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return end
}

const entryOf = (name: string, content: Uint8Array, size = content.length): Entry => ({
  name,
  data: deflateRawSync(content),
  size,
  sum: crc32(content),
})
const frame = () => Object.entries(wordEntries(paragraph('Vraag 1'))).map(([name, content]) => entryOf(name, content))

/** The eight ways in which an archive or its markup unpacks to far more than it is. */
export const bombs: readonly HostileFile[] = [
  { what: 'a document of 60 MB in 60 kB', expected: 'inflates-too-far', make: () => withDocument(zeros(60)) },
  {
    what: 'a document that says it is small and is not',
    expected: 'damaged',
    make: () =>
      rawZip([
        ...frame().filter((entry) => entry.name !== 'word/document.xml'),
        entryOf('word/document.xml', zeros(60), 500),
      ]),
  },
  {
    what: 'two thousand entries over the same bytes',
    expected: 'overlapping-parts',
    make: () => {
      const kernel = entryOf('word/document.xml', zeros(20))
      const copies = Array.from({ length: 2000 }, (_, index) => ({ ...kernel, name: `word/media/${index}.png`, at: 0 }))
      return rawZip([kernel, { ...entryOf('[Content_Types].xml', text('<Types/>')) }, ...copies])
    },
  },
  {
    what: 'sixty thousand entries',
    expected: 'too-many-parts',
    make: () =>
      rawZip([
        ...frame(),
        ...Array.from({ length: 60_000 }, (_, index) => ({
          name: `m/${index}`,
          data: new Uint8Array(),
          size: 0,
          sum: 0,
        })),
      ]),
  },
  {
    what: 'a part twice',
    expected: 'duplicate-part',
    make: () => rawZip([...frame(), entryOf('word/document.xml', text('<a/>'))]),
  },
  {
    what: 'a billion laughs',
    expected: 'entities',
    make: () => {
      const letters = 'bcdefghij'.split('')
      const entities = letters.map((letter, index) => `<!ENTITY ${letter} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
      return withDocument(declared(`<!ENTITY a "AAAAAAAAAA">${entities.join('')}`, '&j;'))
    },
  },
  {
    what: 'elements two hundred thousand deep',
    expected: 'nested-too-deep',
    make: () =>
      withDocument(
        `<w:document ${namespaces}><w:body>${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}</w:body></w:document>`,
      ),
  },
  {
    what: 'far too many elements',
    expected: 'too-large',
    make: () => withDocument(`<w:document ${namespaces}><w:body>${'<w:p/>'.repeat(1_200_000)}</w:body></w:document>`),
  },
]

/** Files that reach for others, hide or pretend. */
export const tricks: readonly HostileFile[] = [
  {
    what: 'an external entity',
    expected: 'entities',
    make: () => withDocument(declared('<!ENTITY e SYSTEM "file:///etc/passwd">', '&e;')),
  },
  {
    what: 'a parameter entity',
    expected: 'entities',
    make: () => withDocument(declared('<!ENTITY % p SYSTEM "http://voorbeeld.invalid/x"> %p;', 'x')),
  },
  {
    what: 'an external entity in the official XML',
    expected: 'entities',
    make: () =>
      text(
        '<?xml version="1.0"?><!DOCTYPE officiele-publicatie [<!ENTITY e SYSTEM "file:///etc/passwd">]><officiele-publicatie><al>&e;</al></officiele-publicatie>',
      ),
  },
  {
    what: 'a name that climbs out',
    expected: 'unsafe-part-name',
    make: () => rawZip([...frame(), entryOf('../../../evil', text('x'))]),
  },
  {
    what: 'a name with backslashes that climbs out',
    expected: 'unsafe-part-name',
    make: () => rawZip([...frame(), entryOf('word\\..\\..\\evil', text('x'))]),
  },
  {
    what: 'a name from the root',
    expected: 'unsafe-part-name',
    make: () => rawZip([...frame(), entryOf('/etc/evil', text('x'))]),
  },
  {
    what: 'a part under a password',
    expected: 'encrypted',
    make: () => rawZip(frame().map((entry) => ({ ...entry, flags: 1 }))),
  },
  {
    what: 'a check sum that is wrong',
    expected: 'damaged',
    make: () => rawZip(frame().map((entry) => ({ ...entry, sum: 1 }))),
  },
  { what: 'fifty megabytes of text', expected: 'too-large', make: () => new Uint8Array(50_000_000).fill(0x61) },
  { what: 'thirty megabytes on one line', expected: 'too-large', make: () => new Uint8Array(30_000_000).fill(0x61) },
  { what: 'ten megabytes of HTML', expected: 'too-large', make: () => text(`<p>${'<b>a</b>'.repeat(1_200_000)}`) },
  { what: 'a million lines of one letter', expected: 'too-large', make: () => text('a\n'.repeat(1_000_000)) },
  // As many lines as are read at all, of the kinds that the parser weighs longest.
  { what: 'twenty thousand lines of one letter', make: () => text('a\n'.repeat(19_999)) },
  { what: 'twenty thousand numbers without a question', make: () => text('1.\n'.repeat(19_999)) },
  {
    what: 'twenty thousand headings',
    make: () => text('Vragen van het lid Zand (D66) aan de minister van X en Y over zout\n'.repeat(19_999)),
  },
  { what: 'a PDF page of 300 MB in 300 kB', milliseconds: 3_000, make: () => pdfBomb(300) },
  {
    what: 'a PDF whose pages are their own parents',
    make: () => text(new TextDecoder('latin1').decode(pdfDocument([[]])).replace('/Kids [4 0 R]', '/Kids [2 0 R]')),
  },
  {
    what: 'a relation to another computer',
    make: () =>
      zipSync({
        ...wordEntries(paragraph('Vraag 1')),
        'word/_rels/document.xml.rels': text(
          '<Relationships><Relationship Id="a" Type="x/styles" TargetMode="External" Target="\\\\voorbeeld.invalid\\s"/></Relationships>',
        ),
      }),
  },
  {
    what: 'styles that are based on each other',
    make: () =>
      wordDocument(paragraph('Vraag 1', '<w:pStyle w:val="A"/>'), {
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
  },
  {
    what: 'a note that refers to itself',
    make: () =>
      wordDocument('<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id="1"/></w:r></w:p>', {
        footnotes:
          '<w:footnote w:id="1"><w:p><w:r><w:t>n</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>',
      }),
  },
  {
    what: 'a number of a million letters',
    make: () =>
      wordDocument(paragraph('x', '<w:numPr><w:numId w:val="1"/></w:numPr>'), {
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      }),
  },
  { what: 'nothing but zeros', make: () => zeros(1) },
]

function pdfBomb(megabytes: number): Uint8Array {
  const stream = deflateSync(Buffer.alloc(megabytes * 1_000_000, 0x20))
  const shell = pdfDocument([[]], { content: '@' })
  const source = new TextDecoder('latin1')
    .decode(shell)
    .replace('<< /Length 1 >>', `<< /Filter /FlateDecode /Length ${stream.length} >>`)
  const [before = '', after = ''] = source.split('\n@\n')
  return new Uint8Array(
    Buffer.concat([Buffer.from(`${before}\n`, 'latin1'), stream, Buffer.from(`\n${after}`, 'latin1')]),
  )
}

/** Good documents, to be spoilt. */
export const goodDocuments = (): Readonly<Record<'docx' | 'pdf' | 'html' | 'xml', Uint8Array>> => ({
  docx: wordDocument(
    Array.from({ length: 30 }, (_, index) => paragraph(`Vraag ${index}: bent u bekend met dit bericht?`)).join(''),
  ),
  pdf: pdfDocument(
    [1, 2, 3].map((page) => column(60, 700, 10, 12, [`Vraag ${page}`, 'Bent u bekend met dit bericht?'])),
  ),
  html: text(`<html><body>${'<p>Vraag 1: <b>bent u bekend</b> met dit bericht?</p>'.repeat(20)}</body></html>`),
  xml: text(
    `<?xml version="1.0"?><officiele-publicatie><kamervragen>${'<vraag><nr>Vraag 1</nr><al>Hoe?</al></vraag>'.repeat(20)}</kamervragen></officiele-publicatie>`,
  ),
})

/** Every document cut off at places spread over its length. */
export function truncated(pieces: number): HostileFile[] {
  return Object.entries(goodDocuments()).flatMap(([name, bytes]) =>
    Array.from({ length: pieces }, (_, index) => ({
      what: `${name} cut off at ${index + 1}/${pieces + 1}`,
      make: () => bytes.slice(0, Math.floor((bytes.length * (index + 1)) / (pieces + 1))),
    })),
  )
}

type Change = {
  readonly at: number
  readonly kind: 'insert' | 'delete' | 'repeat' | 'byte'
  readonly evil: string
  readonly length: number
}

const evil = [
  '<w:t>',
  '</w:p>',
  '&#0;',
  '&amp;',
  '&lol;',
  '<!DOCTYPE a>',
  '<![CDATA[',
  '\u202e',
  '<w:instrText>DDEAUTO c:\\x</w:instrText>',
  '='.repeat(5000),
  '<w:p>'.repeat(400),
  '"',
  '\0',
  'endobj',
  '<<',
  '/Kids [1 0 R]',
  '<table>',
  '<svg>',
]

/** A change of a document, at a part of its length. */
export const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom<Change['kind'][]>('insert', 'delete', 'repeat', 'byte'),
    evil: fc.constantFrom(...evil),
    length: fc.integer({ min: 1, max: 500 }),
  }),
  { minLength: 1, maxLength: 6 },
)

/** The bytes with these changes. */
export function changed(bytes: Uint8Array, all: readonly Change[]): Uint8Array {
  return all.reduce((now: Uint8Array, { at, kind, evil: piece, length }) => {
    const place = Math.floor(at * now.length)
    const [before, after] = [now.slice(0, place), now.slice(place)]
    if (kind === 'insert') return Buffer.concat([before, Buffer.from(piece), after])
    if (kind === 'delete') return Buffer.concat([before, after.slice(length)])
    if (kind === 'repeat') return Buffer.concat([before, after.slice(0, length), after])
    return Buffer.concat([before, Buffer.from([length & 255]), after.slice(1)])
  }, bytes)
}

/** A .docx whose document.xml is spoilt and packed again, so that the change gets past the archive. */
export function changedInside(all: readonly Change[]): Uint8Array {
  const entries = wordEntries(Array.from({ length: 10 }, () => paragraph('Vraag')).join(''))
  const document = entries['word/document.xml'] ?? new Uint8Array()
  return zipSync({ ...entries, 'word/document.xml': new Uint8Array(changed(document, all)) }, { level: 1 })
}
