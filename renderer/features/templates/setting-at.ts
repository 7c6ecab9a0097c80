import type { HouseStyle } from '../../../letter/model/house-style'

/** The value of a setting by its path ("annex.questionLabel.one"). */
export function settingAt(style: HouseStyle, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }, style)
}

function withValue(whole: object, keys: readonly string[], value: unknown): object {
  const [key = '', ...rest] = keys
  const inner: unknown = Reflect.get(whole, key)
  const isDeeper = rest.length > 0 && typeof inner === 'object' && inner !== null
  return { ...whole, [key]: isDeeper ? withValue(inner, rest, value) : value }
}

/** The style with one setting changed. Main checks the whole before it is saved. */
export const withSetting = (style: HouseStyle, path: string, value: unknown): HouseStyle =>
  // A setting is put back in the shape in which it was found.
  withValue(style, path.split('.'), value) as HouseStyle
