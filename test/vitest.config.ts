import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(__dirname, '..')

/** Debian's Chromium where there is one; elsewhere the browser that Playwright looks for itself. */
const chromium = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))
/** What browser tests import, directly or through renderer/. */
const browserPackages = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react-aria-components',
  'zustand',
  'lexical',
  '@lexical/clipboard',
  '@lexical/history',
  '@lexical/html',
  '@lexical/link',
  '@lexical/list',
  '@lexical/rich-text',
  '@lexical/selection',
  '@lexical/table',
  '@lexical/utils',
]
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']

/** Two cores run several projects at once: a limit for what hangs, never a measure of speed. */
const testTimeout = 60_000

export default defineConfig({
  root,
  test: {
    // Figures in test names and in the closing line; a file without a test fails.
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'letter',
          environment: 'node',
          include: ['test/letter/**/*.test.ts'],
          isolate: false,
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'electron',
          environment: 'node',
          include: ['test/electron/**/*.test.ts'],
          isolate: false,
          testTimeout,
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/renderer-setup.ts'],
          isolate: false,
          testTimeout,
        },
      },
      {
        extends: true,
        // Starts the type checker and the linter on probes: slow, and not to be run beside itself.
        test: {
          name: 'house',
          environment: 'node',
          include: ['test/house/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [react()],
        // Named here, so that Vite does not find them halfway a run and load the page again.
        optimizeDeps: { include: browserPackages },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: quiet },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/e2e-setup.ts'],
          // One real app at a time: two would fight for the focus of one display.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // Vitest gives a poll one second: on a busy machine that measures the machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
