import { base64Of, bytesOfBase64 } from '../model/base64'
import type { Logo } from '../model/letter-template'
import { failed, success, type Result } from '../model/result'
import { largestPicture, readPicture, type Picture, type PictureFailure } from './read-picture'

/** A picture that somebody chose, as a template holds it. */
export function logoFrom(bytes: Uint8Array, alt: string): Result<Logo, PictureFailure> {
  const read = readPicture(bytes)
  if (!read.ok) return read
  const { type, width, height } = read.value
  return success({ type, data: base64Of(read.value.bytes), width, height, alt })
}

/** The picture of a logo, looked at anew: a template may come from anywhere. */
export function pictureOf({ data }: Pick<Logo, 'data'>): Result<Picture, PictureFailure> {
  if (data.length > largestPicture * 1.4) return failed({ kind: 'too-large' })
  const bytes = bytesOfBase64(data)
  return bytes ? readPicture(bytes) : failed({ kind: 'damaged' })
}

/** What is wrong with a picture, and what to do, to stand behind what was expected. */
export function pictureWords({ kind }: PictureFailure): string {
  switch (kind) {
    case 'svg':
      return 'een PNG of JPEG in plaats van een SVG; sla de tekening op als PNG'
    case 'not-a-picture':
      return 'een PNG- of JPEG-bestand'
    case 'damaged':
      return 'een afbeelding die heel is; sla haar opnieuw op als PNG'
    case 'too-large':
      return 'een afbeelding van hoogstens 500 kB; verklein haar eerst'
    case 'too-many-pixels':
      return 'een afbeelding van hoogstens 4000 bij 4000 beeldpunten; verklein haar eerst'
  }
}

/** What is wrong with a logo in a template; null when it can be shown and printed. */
export function wrongLogo(logo: Pick<Logo, 'type' | 'data' | 'width' | 'height'>): string | null {
  const read = pictureOf(logo)
  if (!read.ok) return pictureWords(read.failure)
  const { type, width, height } = read.value
  const isSame = type === logo.type && width === logo.width && height === logo.height
  return isSame ? null : 'een afbeelding waarvan soort en afmetingen kloppen; kies het logo opnieuw'
}
