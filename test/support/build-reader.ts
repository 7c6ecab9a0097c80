import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'

/** A bundled worker, made as electron-vite makes it: one CommonJS program with all its libraries. */
export type BuiltReader = { readonly workerFile: string; remove(): void }

/** Bundles the reader worker into a folder of its own. */
export const buildReader = (): Promise<BuiltReader> => buildWorker('documents/reader-worker')

/** Bundles `electron/<entry>.ts` into a folder of its own. */
export async function buildWorker(entry: string): Promise<BuiltReader> {
  const name = basename(entry)
  const folder = mkdtempSync(join(tmpdir(), 'antwoordbrief-reader-'))
  await build({
    configFile: false,
    root: resolve(__dirname, '../..'),
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      outDir: folder,
      rolldownOptions: {
        input: { [name]: resolve(__dirname, '../../electron', `${entry}.ts`) },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  })
  return {
    workerFile: join(folder, `${name}.cjs`),
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
