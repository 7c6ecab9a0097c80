/** Each wall of `eslint.walls.mjs` and `eslint.config.mjs`, proven by a forbidden line that is refused. */
import { ESLint } from 'eslint'
import { resolve } from 'node:path'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      // The probes are text, not files: no types, and no complaint about what they leave unused.
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: { ...tseslint.configs.disableTypeChecked.rules, '@typescript-eslint/no-unused-vars': 'off' },
    },
  ],
})

/** The rules that refuse `code` as the text of `filePath`, with what they say. */
async function refusals(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: resolve(root, filePath) })
  return (result?.messages ?? []).map((message) => `${message.ruleId ?? 'fatal'}: ${message.message}`)
}

/** File, what it may not import. */
const forbidden: readonly (readonly [string, string])[] = [
  ['letter/model/x.ts', "import { z } from 'zod'"],
  ['letter/model/x.ts', "import { serialiseDraft } from '../draft/draft'"],
  ['letter/model/x.ts', "import type { Draft } from '../draft/draft'"],
  ['letter/model/x.ts', "export * from '../checks/registry'"],
  ['letter/draft/x.ts', "import { parseQuestions } from '../questions/parse-questions'"],
  ['letter/draft/x.ts', "import { readFile } from 'node:fs/promises'"],
  ['letter/draft/migrations/0002-x.ts', "import type { Letter } from '../../model/letter'"],
  ['letter/draft/migrations/0002-x.ts', "import { help } from './0001-y'"],
  ['letter/questions/x.ts', "import { fillTemplate } from '../template/fill-template'"],
  ['letter/checks/x.ts', "import { buildDocx } from '../docx/build-docx'"],
  ['letter/template/x.ts', "import template from '../../templates/defensie/template.json'"],
  ['letter/offices/x.ts', "import offices from '../../templates/ambten.json'"],
  ['letter/passages/x.ts', "import { holderOn } from '../offices/holder-on'"],
  ['letter/reuse/x.ts', "import { buildDocx } from '../docx/build-docx'"],
  ['letter/versions/x.ts', "import { buildDocx } from '../docx/build-docx'"],
  ['letter/plain-text/x.ts', "import { Document } from 'docx'"],
  ['letter/docx/x.ts', "import { writeFile } from 'node:fs/promises'"],
  ['letter/checks/x.ts', "const docx = await import('docx')"],
  ['letter/template/x.ts', "import { Document } from 'docx'"],
  ['letter/x.ts', "import { app } from 'electron'"],
  ['letter/cli/x.ts', "import { readDocument } from '../../electron/documents/read-document'"],
  ['electron/main/x.ts', "import { Editor } from '../../renderer/editor/editor'"],
  ['electron/main/x.ts', "import type { Failure } from '../../renderer/text/failures'"],
  ['electron/drafts/x.ts', "import { createElement } from 'react'"],
  ['electron/drafts/x.ts', "import { createEditor } from 'lexical'"],
  ['electron/drafts/x.ts', "import { $generateHtmlFromNodes } from '@lexical/html'"],
  ['electron/documents/x.ts', "import { Document } from 'docx'"],
  ['electron/drafts/x.ts', "import { readFile } from 'fs'"],
  ['electron/drafts/x.ts', "import MiniSearch from 'minisearch'"],
  ['electron/earlier-answers/x.ts', "import { app } from 'electron'"],
  ['electron/preload/preload.ts', "import { readFile } from 'node:fs'"],
  ['electron/preload/preload.ts', "import { register } from '../ipc/register'"],
  ['electron/runtime/x.ts', "import { setupWindow } from '../main/window'"],
  ['renderer/app/x.ts', "import { ipcRenderer } from 'electron'"],
  ['renderer/app/x.ts', "import { readFile } from 'node:fs'"],
  ['renderer/app/x.ts', "const fs = require('fs')"],
  ['renderer/app/x.ts', "import { requests } from '../../electron/ipc/contract'"],
  ['renderer/app/x.ts', "import type { Drafts } from '../../electron/drafts/drafts'"],
  ['renderer/app/x.ts', "import { createEditor } from 'lexical'"],
  ['renderer/features/checks/x.ts', "import { LexicalComposer } from '@lexical/react/LexicalComposer'"],
  ['renderer/features/checks/x.ts', "import { Facts } from '../facts/facts'"],
  ['renderer/features/checks/x.ts', "import { buildDocx } from '../../../letter/docx/build-docx'"],
  ['renderer/features/checks/x.ts', "import { run } from '../../../letter/cli/main'"],
  ['renderer/editor/x.ts', "import { Facts } from '../features/facts/facts'"],
  ['renderer/ui/button.tsx', "import type { Letter } from '../../letter/model/letter'"],
  ['renderer/ui/button.tsx', "import { useLetter } from '../app/letter-store'"],
  ['renderer/text/x.ts', "import { useLetter } from '../app/letter-store'"],
]

/** File, what it may import: a wall that refuses everything proves nothing. */
const allowed: readonly (readonly [string, string])[] = [
  ['letter/model/x.ts', "import type { Letter } from './letter'"],
  ['letter/draft/x.ts', "import { z } from 'zod'"],
  ['letter/checks/x.ts', "import type { Letter } from '../model/letter'"],
  ['letter/docx/x.ts', "import { Document } from 'docx'"],
  ['letter/cli/x.ts', "import { readFile } from 'node:fs/promises'"],
  ['electron/drafts/x.ts', "import { app } from 'electron'"],
  ['electron/earlier-answers/x.ts', "import MiniSearch from 'minisearch'"],
  ['electron/drafts/x.ts', "import { buildDocx } from '../../letter/docx/build-docx'"],
  ['electron/preload/preload.ts', "import { ipcRenderer } from 'electron'"],
  ['electron/preload/preload.ts', "import type { Bridge } from '../ipc/contract'"],
  ['electron/ipc/register.ts', "import { ipcMain } from 'electron'"],
  ['electron/main/safe-window.ts', 'export const window = new BrowserWindow({})'],
  ['renderer/editor/x.ts', "import { createEditor } from 'lexical'"],
  ['renderer/app/x.ts', "import type { Bridge } from '../../electron/ipc/contract'"],
  ['renderer/app/bridge.ts', 'export const bridge = window.antwoordbrief'],
  ['renderer/features/checks/x.ts', "import { Badge } from './badge'"],
  ['renderer/features/checks/x.ts', "import { Button } from '../../ui/button'"],
]

/** File, code that the other rules refuse, the rule that does. */
const habits: readonly (readonly [string, string, string])[] = [
  ['letter/model/x.ts', 'export const now = () => new Date()', 'no-restricted-syntax'],
  ['letter/model/x.ts', 'export const now = () => Date()', 'no-restricted-syntax'],
  ['letter/questions/x.ts', 'export const now = () => Date.now()', 'no-restricted-syntax'],
  ['letter/docx/x.ts', 'export const id = () => Math.random()', 'no-restricted-syntax'],
  ['letter/docx/x.ts', 'export const name = () => process.title', 'no-restricted-globals'],
  ['letter/docx/x.ts', 'export const bytes = () => Buffer.alloc(1)', 'no-restricted-globals'],
  ['letter/checks/x.ts', "console.log('x')", 'no-console'],
  ['electron/main/x.ts', "console.log('x')", 'no-console'],
  ['electron/main/x.ts', "import { ipcMain } from 'electron'", 'no-restricted-imports'],
  ['electron/main/x.ts', "import * as electron from 'electron'", 'no-restricted-imports'],
  ['electron/drafts/x.ts', "import { ipcRenderer } from 'electron'", 'no-restricted-imports'],
  ['electron/preload/preload.ts', "import { ipcMain } from 'electron'", 'no-restricted-imports'],
  ['electron/print/x.ts', 'export const window = new BrowserWindow({})', 'no-restricted-syntax'],
  ['renderer/features/checks/x.ts', 'export const b = window.antwoordbrief', 'no-restricted-syntax'],
  ['renderer/features/checks/x.ts', "export const b = globalThis['antwoordbrief']", 'no-restricted-syntax'],
  ['renderer/ui/x.tsx', 'export default 1', 'no-restricted-syntax'],
  ['letter/model/x.ts', 'export const x = (y: any) => y', '@typescript-eslint/no-explicit-any'],
  ['letter/model/x.ts', 'export interface X { a: 1 }', '@typescript-eslint/consistent-type-definitions'],
  ['letter/model/x.ts', 'export const x: { a: 1 } = y!', '@typescript-eslint/no-non-null-assertion'],
]

describe('the walls', () => {
  it.each(forbidden)('%s refuses %s', async (file, code) => {
    expect(await refusals(file, code)).toContainEqual(expect.stringMatching(/^house\/walls: .*may not import/u))
  })

  it.each(allowed)('%s accepts %s', async (file, code) => {
    expect(await refusals(file, code)).toEqual([])
  })
})

describe('the habits', () => {
  it.each(habits)('%s refuses %s', async (file, code, rule) => {
    expect(await refusals(file, code)).toContainEqual(expect.stringContaining(`${rule}: `))
  })

  it('refuses a file of more than 350 lines and a function of more than 60', async () => {
    const lines = (count: number) => Array<string>(count).fill('void 0').join('\n')
    const said = await refusals('letter/model/x.ts', `export function f() {\n${lines(360)}\n}`)
    expect(said.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['max-lines', 'max-lines-per-function']),
    )
  })
})
