import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** The bundled reader worker, made as electron-vite makes it: one CommonJS program with all its libraries. */
export type BuiltReader = { readonly workerFile: string; remove(): void }

/** Bundles the reader worker into a folder of its own. */
export async function buildReader(): Promise<BuiltReader> {
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
        input: { 'reader-worker': resolve(__dirname, '../../electron/documents/reader-worker.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  })
  return {
    workerFile: join(folder, 'reader-worker.cjs'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
