/** The value of a setting by its path ("annex.questionLabel.one"). */
export function settingAt(whole: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }, whole)
}

function withValue(whole: object, keys: readonly string[], value: unknown): object {
  const [key = '', ...rest] = keys
  const inner: unknown = Reflect.get(whole, key)
  const isDeeper = rest.length > 0 && typeof inner === 'object' && inner !== null
  return { ...whole, [key]: isDeeper ? withValue(inner, rest, value) : value }
}

/** The style or the measures with one setting changed. Main checks the whole before it is saved. */
export const withSetting = <T extends object>(whole: T, path: string, value: unknown): T =>
  // A setting is put back in the shape in which it was found.
  withValue(whole, path.split('.'), value) as T
