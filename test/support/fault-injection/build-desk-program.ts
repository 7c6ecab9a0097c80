import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** Bundles the desk program for Node; gives the file. */
export async function buildDeskProgram(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'antwoordbrief-desk-'))
  await build({
    root: resolve(__dirname, '../../..'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(__dirname, 'desk-program.ts'),
      target: 'node20',
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'desk-program.mjs' } },
    },
  })
  return join(outDir, 'desk-program.mjs')
}

/** Compiles the failing disk; null where that cannot be done (no Linux, no compiler). */
export function buildFailingDisk(): string | null {
  if (process.platform !== 'linux') return null
  const compiler = ['/usr/bin/gcc', '/usr/bin/cc'].find((path) => existsSync(path))
  if (!compiler) return null
  const library = join(mkdtempSync(join(tmpdir(), 'antwoordbrief-disk-')), 'failing-disk.so')
  execFileSync(compiler, [
    '-shared',
    '-fPIC',
    '-O2',
    '-o',
    library,
    resolve(__dirname, 'failing-disk.c'),
    '-ldl',
    '-lpthread',
  ])
  return library
}
