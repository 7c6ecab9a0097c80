/** Bidi controls, zero-width characters and soft hyphens: they show nothing and can make text read otherwise than it is. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g
/** Control characters that no letter holds; tab and line feed stay. */

const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

/** The text without characters that cannot be seen, and how many there were. */
export function withoutInvisible(text: string): { readonly text: string; readonly count: number } {
  let count = 0
  const drop = () => {
    count += 1
    return ''
  }
  const cleaned = text.replace(invisible, drop).replace(control, drop)
  return { text: cleaned, count }
}
