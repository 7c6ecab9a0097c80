/** Attribute under which a copied footnote carries its text, so that it survives a copy from answer to answer. */
export const footnoteAttribute = 'data-antwoordbrief-footnote'

/** Attribute under which a copied reference carries its questions. */
export const questionReferenceAttribute = 'data-antwoordbrief-questions'
