import { Parser } from 'htmlparser2'
import type { DocumentFailure } from '../../../letter/questions/document-failure'
import type { SourceDocument } from '../../../letter/questions/source-document'
import { failed, type Result, success } from '../../../letter/model/result'
import { BlockList } from '../block-list'
import { type ReadLimits, usualLimits } from '../limits'
import { Reading } from '../reading'
import { Refusal, refuse } from '../refusal'
import { HtmlReader } from './html-reader'

/**
 * Reads HTML of a web page, a mail program, Word or LibreOffice, as a file or from the clipboard. Nothing in it is run or
 * fetched; only text comes out.
 */
export function readHtml(html: string, reading: Reading): SourceDocument {
  const reader = new HtmlReader(reading)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.start(name, attributes)
      },
      ontext: (text) => {
        reader.text(text)
      },
      onclosetag: (name) => {
        reader.end(name)
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  reader.finish()
  return documentOf(reader, reading)
}

function documentOf(reader: HtmlReader, reading: Reading): SourceDocument {
  const hasMain = reader.found.some(({ block, inMain }) => inMain && block.runs.length > 0)
  const kept = hasMain ? reader.found.filter(({ inMain }) => inMain) : reader.found
  const left = reader.found.filter(
    ({ block, inMain }) => hasMain && !inMain && block.runs.some((run) => run.text.trim()),
  )
  reading.remark('navigation', left.length)
  const blocks = new BlockList(reading)
  const number = reader.caseNumber
  const says = (text: string) => kept.some(({ block }) => block.runs.some((run) => run.text.includes(text)))
  if (number && !says(number)) blocks.add({ runs: [{ text: number }], kind: 'heading' })
  for (const { block } of kept) blocks.add(block)
  if (!blocks.hasText) refuse({ kind: 'empty' })
  return { flow: 'paragraphs', blocks: blocks.blocks, remarks: reading.remarks }
}

/** The HTML of the clipboard as blocks of text. It works in the main process and in a worker, and takes no time to speak of. */
export function sourceFromHtml(
  html: string,
  limits: ReadLimits = usualLimits,
): Result<SourceDocument, DocumentFailure> {
  try {
    return success(readHtml(html, new Reading(limits)))
  } catch (error) {
    if (error instanceof Refusal) return failed(error.failure)
    throw error
  }
}
