/** `npm test`: makes the machine ready, runs every vitest project, and says the totals. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { prepare } from '../../electron/runtime/prepare'
import { runVisibly } from '../../electron/runtime/run-program'
import { failedTests, type TestReport } from './failed-tests'

const repository = resolve(import.meta.dirname, '../..')
const report = join(repository, 'node_modules/.cache/test-report.json')
/** What failed, for `.ci/run` to say once more where its log ends. */
const failures = join(repository, 'node_modules/.cache/test-failures.txt')

async function runAll(args: readonly string[]): Promise<number> {
  const began = Date.now()
  await prepare({ forTests: true })
  for (const old of [report, failures]) rmSync(old, { force: true })
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runVisibly(
    process.execPath,
    [vitest, 'run', '--config', 'test/vitest.config.ts', ...reporters, ...args],
    { cwd: repository, env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } },
  )
  const outcome = JSON.parse(readFileSync(report, 'utf8')) as TestReport
  const failed = failedTests(outcome, repository).join('\n\n')
  writeFileSync(failures, failed)
  if (failed) console.log(`\n${failed}\n`)
  const { numPassedTests, numFailedTests, numPendingTests } = outcome
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped in ${seconds} s`)
  return code
}

runAll(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    process.exit(1)
  },
)
