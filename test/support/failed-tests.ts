/** As vitest's JSON reporter writes it; what is used here only. */
export type TestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly {
    /** Absolute path of the file. */
    readonly name: string
    readonly status: string
    /** Why the file itself could not be run; empty when it was. */
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[] | null
    }[]
  }[]
}

/** Long enough for what was expected and what came, short enough to read ten of them at the end of a log. */
const longestMessage = 1200

const colours = /\u001b\[[\d;]*m/g

const shortened = (text: string): string => {
  const lines = text.replace(colours, '').trim().split('\n')
  const plain = lines.filter((line) => !/^ {4}at (.*node_modules|new Promise)/.test(line)).join('\n')
  return plain.length > longestMessage ? `${plain.slice(0, longestMessage)} …` : plain
}

/** Every failed test with its file and the start of its message, to stand where a log ends. */
export function failedTests({ testResults }: TestReport, folder: string): readonly string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(`${folder}/`, '')
    const failed = assertionResults.filter((one) => one.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [`FAILED ${file}\n${shortened(message)}`]
    return failed.map(
      ({ fullName, failureMessages }) =>
        `FAILED ${file} > ${fullName}\n${shortened((failureMessages ?? []).join('\n'))}`,
    )
  })
}
