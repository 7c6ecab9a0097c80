import { describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { buildDocx } from '../../../letter/docx/build-docx'
import { composeLetter } from '../../../letter/model/compose-letter'
import { letterAsText } from '../../../letter/plain-text/letter-as-text'
import { letterWith, question } from '../../support/letter-builder'
import { shippedTemplate } from '../../support/shipped-templates'

const kinds = ['antwoordbrief', 'uitstelbericht', 'lijst-van-vragen-en-antwoorden', 'aanbiedingsbrief'] as const

async function exported(kind: string) {
  const template = shippedTemplate(`${kind}-justitie-en-veiligheid`)
  const letter = letterWith(template, { questions: [question('1', 'Kent u dit?')], answers: { '1': 'Zeker wel.' } })
  const composed = composeLetter(letter, template)
  const { bytes } = await buildDocx({ composed, layout: template.layout })
  const part = unzipSync(bytes)['word/document.xml']
  return { xml: part ? strFromU8(part) : '', text: letterAsText(composed), annex: template.parts.annex }
}

describe('a Word file of each kind of letter', () => {
  it.each(kinds)('%s has an annex only where the kind has one', async (kind) => {
    const { xml, text, annex } = await exported(kind)
    for (const word of ['Kent u dit?', 'Zeker wel.']) {
      expect(xml.includes(word)).toBe(annex)
      expect(text.includes(word)).toBe(annex)
    }
    expect(xml.match(/<w:sectPr/g)).toHaveLength(annex ? 2 : 1)
  })
})
