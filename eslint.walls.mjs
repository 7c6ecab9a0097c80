/**
 * The walls between the folders: what each folder may import, and why. `eslint.config.mjs` turns this table into the rule
 * `house/walls`; `test/house/walls.test.ts` proves that each wall refuses. The longest folder that fits a file decides.
 *
 * - `paths`: folders (and files) of this repository; a folder may always import itself.
 * - `types`: the same, for `import type` only.
 * - `packages`: npm packages ('@lexical/*' fits all of a scope), `node:*` for Node's own modules.
 * - `because`: what the message says.
 */
const anyLetter = [
  'letter/model',
  'letter/draft',
  'letter/questions',
  'letter/checks',
  'letter/template',
  'letter/plain-text',
  'letter/offices',
  'letter/passages',
  'letter/reuse',
  'letter/versions',
]
const windowPackages = ['react', 'react-dom', 'react-aria-components', '@internationalized/date', 'zustand', 'zod']
const windowWall =
  'the window is untrusted and sees no Node, no Electron and no .docx: ask main over the bridge (renderer/app/bridge.ts)'

export const walls = [
  {
    folder: 'letter/model',
    because:
      'the model is what stays true with pencil and paper: it imports nothing outside letter/model. Pass values in',
  },
  {
    folder: 'letter/draft',
    paths: ['letter/model', 'letter/template'],
    packages: ['zod'],
    because:
      'the saved file knows the model and the template that a draft carries (and zod, which checks what was read)',
  },
  {
    folder: 'letter/draft/migrations',
    itself: false,
    because:
      'a migration is frozen history: it imports nothing, so that a later change cannot alter what it does. Copy in',
  },
  {
    folder: 'letter/questions',
    paths: ['letter/model'],
    because: 'reading questions knows only the model. Reading files is the work of electron/documents',
  },
  {
    folder: 'letter/checks',
    paths: ['letter/model'],
    because: 'a check goes from a letter to findings: only the model',
  },
  {
    folder: 'letter/template',
    paths: ['letter/model'],
    packages: ['zod'],
    because: 'templates come in as text and are checked with zod. Finding the files is the work of electron/templates',
  },
  {
    folder: 'letter/offices',
    paths: ['letter/model', 'letter/template'],
    packages: ['zod'],
    because: 'who holds which office when: the model, the reader of template files, and zod. The day is passed in',
  },
  {
    folder: 'letter/passages',
    paths: ['letter/model', 'letter/draft', 'letter/template'],
    packages: ['zod'],
    because:
      'standard passages are text of letters with validity: the model, the shapes of draft and template, and zod',
  },
  {
    folder: 'letter/reuse',
    paths: ['letter/model', 'letter/checks', 'letter/draft', 'letter/questions'],
    because:
      'a new letter from old ones: the model, the saved file, what was read, and findings like those of the checks',
  },
  {
    folder: 'letter/versions',
    paths: ['letter/model', 'letter/draft', 'letter/template', 'letter/plain-text'],
    packages: ['diff'],
    because: 'two versions are compared as they print: the saved file, the template, the plain text, and package diff',
  },
  {
    folder: 'letter/docx',
    paths: ['letter/model', 'letter/template'],
    packages: ['docx', 'fflate'],
    because:
      'the Word file is made of letter and template, with the package docx, into bytes. Writing them is main’s work',
  },
  {
    folder: 'letter/print',
    paths: ['letter/model'],
    because: 'the printed pages are HTML made of letter and paper only. Laying them out is work of electron/print',
  },
  {
    folder: 'letter/plain-text',
    paths: ['letter/model', 'letter/template'],
    because: 'the plain text is made of letter and template only',
  },
  {
    folder: 'letter/cli',
    paths: ['letter'],
    packages: ['node:*'],
    because: 'the command line is letter/ with files, nothing more',
  },
  {
    folder: 'letter',
    paths: anyLetter,
    because: 'letter/ is the domain: no Node, no window, no packages, and no template imported by its path',
  },
  {
    folder: 'electron',
    paths: ['letter'],
    packages: [
      'electron',
      'node:*',
      'zod',
      'mammoth',
      'fflate',
      'pdfjs-dist',
      '@xmldom/xmldom',
      'htmlparser2',
      'yauzl',
    ],
    because: 'main is the privileged half: never the window, React or Lexical; .docx only through letter/docx',
  },
  {
    folder: 'electron/earlier-answers',
    paths: ['letter', 'electron/documents', 'electron/drafts'],
    packages: ['node:*', 'minisearch', 'zod'],
    because: 'the index of earlier answers runs in a thread of its own: Node, the readers of documents, and minisearch',
  },
  {
    folder: 'electron/preload',
    itself: false,
    paths: ['electron/ipc/names'],
    types: ['electron/ipc/contract'],
    packages: ['electron'],
    because: 'the preload is one small file between two worlds: electron, the names and the types of electron/ipc',
  },
  {
    folder: 'electron/runtime',
    packages: ['node:*', 'playwright-core', '@electron/asar'],
    because: 'the runtime prepares the machine before there is an app: only Node and tools',
  },
  {
    folder: 'electron/runtime/default-app',
    packages: ['electron', 'node:*'],
    because: 'the stand-in for Electron’s own default app runs inside a bare Electron',
  },
  {
    folder: 'renderer',
    paths: anyLetter,
    types: ['electron/ipc/contract'],
    packages: windowPackages,
    because: windowWall,
  },
  {
    folder: 'renderer/editor',
    paths: [...anyLetter, 'renderer/text', 'renderer/ui', 'renderer/commands'],
    types: ['electron/ipc/contract'],
    packages: [...windowPackages, 'lexical', '@lexical/*'],
    because: 'the editor is the one place of Lexical, a view of our letter; features use it, it uses no feature',
  },
  {
    folder: 'renderer/features/preview',
    paths: ['letter/model', 'renderer/app', 'renderer/commands', 'renderer/ui', 'renderer/text'],
    packages: [...windowPackages, 'pdfjs-dist'],
    because: 'the preview shows pages that main made, with pdf.js; it does not make them',
  },
  {
    folder: 'renderer/features/guide',
    paths: ['docs/handleiding', 'renderer/app', 'renderer/commands', 'renderer/ui', 'renderer/text'],
    packages: [...windowPackages, 'marked'],
    because: 'the guide shows docs/handleiding, read with marked; it knows nothing about letters',
  },
  {
    folder: 'renderer/features/*',
    paths: [...anyLetter, 'renderer/app', 'renderer/editor', 'renderer/commands', 'renderer/ui', 'renderer/text'],
    types: ['electron/ipc/contract'],
    packages: windowPackages,
    because: 'a feature imports no other feature: lift what both need to letter/, renderer/ui or renderer/commands',
  },
  {
    folder: 'renderer/ui',
    paths: ['renderer/text'],
    packages: ['react', 'react-dom', 'react-aria-components', '@internationalized/date'],
    because: 'buttons and fields know nothing about letters: give them what they show',
  },
  {
    folder: 'renderer/text',
    paths: anyLetter,
    types: ['electron/ipc/contract'],
    because: 'wording depends on nothing but the names of what can happen',
  },
]
