import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { wallsRule } from './eslint.walls-rule.mjs'

const clock = 'letter/ has no clock: the same letter gives the same file. Take the date as an argument.'
const dice = 'letter/ has no chance: the same letter gives the same file. Take ids as an argument.'

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A default export gets a new name at every import. Export it by its name.',
}
const noBridge = {
  selector: "MemberExpression[property.name='antwoordbrief'], MemberExpression[property.value='antwoordbrief']",
  message: 'Only renderer/app/bridge.ts touches the bridge, so that one place says what the window can ask.',
}
const noBareWindow = {
  selector: 'NewExpression[callee.name=/^(BrowserWindow|BrowserView|WebContentsView)$/]',
  message: 'A window is made by safeWindow of electron/main/safe-window.ts, so that each has the same safe settings.',
}
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: dice },
]
const noNode = ['console', 'process', 'Buffer', 'global', 'require', '__dirname', 'setTimeout', 'fetch', 'crypto'].map(
  (name) => ({ name, message: 'letter/ runs anywhere: no Node, no window. Take what you need as an argument.' }),
)
const onlyRegister = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only electron/ipc/register.ts listens to the window: it checks sender and question. Add a handler there.',
}
const onlyPreload = {
  name: 'electron',
  importNames: ['ipcRenderer'],
  message: 'Only electron/preload talks to main, so that the window cannot reach raw Electron.',
}

export default defineConfig(
  globalIgnores(['out/', 'release/', 'coverage/', 'docs/', 'templates/', 'test/fixtures/', 'test/golden/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { walls: wallsRule } } },
    rules: {
      'house/walls': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, noBridge],
      eqeqeq: 'error',
      // Control characters are what we clean texts of, so they stand in our patterns on purpose.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['letter/**'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...noClock],
      'no-restricted-globals': ['error', ...noNode],
    },
  },
  { files: ['letter/cli/**'], rules: { 'no-restricted-globals': 'off', 'no-console': 'off' } },
  { files: ['electron/**'], rules: { 'no-restricted-imports': ['error', { paths: [onlyRegister, onlyPreload] }] } },
  { files: ['electron/**'], rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBridge, noBareWindow] } },
  {
    files: ['electron/main/safe-window.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBridge] },
  },
  { files: ['electron/ipc/register.ts'], rules: { 'no-restricted-imports': ['error', { paths: [onlyPreload] }] } },
  { files: ['electron/preload/**'], rules: { 'no-restricted-imports': ['error', { paths: [onlyRegister] }] } },
  { files: ['electron/runtime/**', 'electron/command-line/**'], rules: { 'no-console': 'off' } },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  { files: ['renderer/app/bridge.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
  {
    // A test tells a story from top to bottom, and may look anywhere.
    files: ['test/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // Tools ask for a default export, and build what stands on both sides of a wall.
    files: ['**/*.config.{ts,mts,mjs}'],
    rules: { 'no-restricted-syntax': 'off', 'house/walls': 'off' },
  },
  {
    // Plain JavaScript runs before there is a build: no types to check, and Node's names are there.
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
)
