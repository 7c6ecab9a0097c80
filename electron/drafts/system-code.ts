/** The system's own code of a failed file operation (EACCES …), or null when the error is a fault of ours. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const { code } = error
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null
}

/** The system's code; anything else is a fault and is thrown on. */
export function systemCodeOrThrow(error: unknown): string {
  const code = systemCode(error)
  if (code === null) throw error
  return code
}
