/** A whole process that makes one Word file, or nothing, and prints its peak memory in MB. */
async function main(what = '', count = ''): Promise<void> {
  if (what === 'export') {
    const { sampleDraft } = await import('../../../support/sample-draft')
    const { letterOf } = await import('../../letter-of')
    const { composeLetter } = await import('../../../../letter/model/compose-letter')
    const { buildDocx } = await import('../../../../letter/docx/build-docx')
    const { letter, template } = sampleDraft()
    await buildDocx({
      composed: composeLetter(letterOf(Number(count), letter, template), template),
      layout: template.layout,
    })
  }
  console.log(process.resourceUsage().maxRSS / 1024)
}

void main(...process.argv.slice(2))
