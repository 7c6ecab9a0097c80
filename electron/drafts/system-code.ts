/** Quota exceeded: Node has no name for it (-122 on Linux, -69 on macOS). */
const UNNAMED: Readonly<Record<number, string>> = { [-122]: 'EDQUOT', [-69]: 'EDQUOT' }

/** The system's own code of a failed file operation (EACCES …), or null when the error is a fault of ours. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const { code } = error
  if (typeof code !== 'string') return null
  if (/^E[A-Z0-9]+$/.test(code)) return code
  if (!('errno' in error) || !('syscall' in error) || typeof error.errno !== 'number') return null
  return UNNAMED[error.errno] ?? 'EUNKNOWN'
}

/** The system's code; anything else is a fault and is thrown on. */
export function systemCodeOrThrow(error: unknown): string {
  const code = systemCode(error)
  if (code === null) throw error
  return code
}
