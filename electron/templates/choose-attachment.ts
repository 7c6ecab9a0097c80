import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Logo } from '../../letter/model/letter-template'
import { failed, success, type Result } from '../../letter/model/result'
import { largestPaper } from '../../letter/template/letter-paper-failure'
import { logoFrom } from '../../letter/template/read-logo'
import { largestPicture, type PictureFailure } from '../../letter/template/read-picture'
import { systemCodeOrThrow } from '../drafts/system-code'
import type { AttachmentFailure, ChosenPaper } from '../ipc/contract'
import { checkPaper } from './check-paper'

/** The bytes of a file; null when it is larger than anything that would be accepted. */
async function bytesOf(path: string, most: number): Promise<Result<Uint8Array | null, AttachmentFailure>> {
  try {
    const { size } = await stat(path)
    return success(size > most ? null : await readFile(path))
  } catch (error) {
    return failed({ kind: 'cannot-read', code: systemCodeOrThrow(error) })
  }
}

/** Reads a picture; what it tells of its making is left behind. `alt` is for the window to fill in. */
export async function readLogoFile(path: string, alt: string): Promise<Result<Logo, AttachmentFailure>> {
  const bytes = await bytesOf(path, largestPicture)
  if (!bytes.ok) return bytes
  const logo = bytes.value ? logoFrom(bytes.value, alt) : failed<PictureFailure>({ kind: 'too-large' })
  return logo.ok ? logo : failed({ kind: 'not-a-logo', why: logo.failure })
}

/** The name that the paper keeps: letters, digits and a few signs, whatever the file was called. */
function paperName(path: string): string {
  const name = basename(path)
    .replace(/\.(?:docx|dotx)$/i, '')
    .replace(/[^\p{L}\p{N} ._()-]/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 80)
    .trim()
  return `${name === '' ? 'briefpapier' : name}${/\.dotx$/i.test(path) ? '.dotx' : '.docx'}`
}

/** Reads a ministry's own Word letter paper, looked at as a whole before anybody can use it. */
export async function readPaperFile(path: string, annex: boolean): Promise<Result<ChosenPaper, AttachmentFailure>> {
  const bytes = await bytesOf(path, largestPaper)
  if (!bytes.ok) return bytes
  if (!bytes.value) return failed({ kind: 'not-usable-paper', why: { kind: 'too-large' } })
  const checked = await checkPaper(bytes.value, annex)
  if (!checked.ok) return failed({ kind: 'not-usable-paper', why: checked.failure })
  const paper = { name: paperName(path), data: Buffer.from(bytes.value).toString('base64') }
  return success({ paper, measures: checked.value })
}
