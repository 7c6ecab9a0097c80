import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const at = (path: string) => resolve(root, path)

/** Every `electron/…/<name>-worker.ts` is a program of its own that main starts: it becomes `out/main/<name>-worker.cjs`. */
const workers = Object.fromEntries(
  readdirSync(at('electron'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('-worker.ts'))
    .map((path) => [basename(path, '.ts'), at(`electron/${path}`)]),
)

export default defineConfig({
  main: {
    root,
    build: {
      // Every library is bundled, so that the package needs no node_modules.
      externalizeDeps: false,
      target: 'node18',
      outDir: at('out/main'),
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: at('electron/main/main.ts'),
          'command-line': at('electron/command-line/main.ts'),
          ...workers,
        },
        // A dynamic import stays a chunk of its own: `docx` is loaded at the first export, not at the start.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    root,
    build: {
      externalizeDeps: false,
      target: 'node18',
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        // A sandboxed preload is one CommonJS file and can require nothing but `electron`.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    // The window is served by our own protocol from any folder, so no path may start at the root of a host.
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome114',
      minify: true,
      outDir: at('out/renderer'),
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
})
