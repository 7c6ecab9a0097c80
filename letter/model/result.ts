/** The outcome of something that may be refused: a value, or a failure that carries data and never a sentence. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F }

/** A good outcome. */
export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** A refused outcome. */
export const failed = <F>(failure: F): { readonly ok: false; readonly failure: F } => ({ ok: false, failure })

/** Makes the compiler refuse a switch that forgets a case; throws when untyped data slips past it. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
