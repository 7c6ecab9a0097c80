/** The words around the guide; its own text stands in docs/handleiding. */
export const guideText = {
  title: 'Handleiding',
  chapters: 'Hoofdstukken',
} as const
