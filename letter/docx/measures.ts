const MM_PER_INCH = 25.4

/** A length in twips (1/1440 inch), Word's unit for the page, from mm. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / MM_PER_INCH)

/** A length in twips from points. */
export const twipsOfPt = (pt: number): number => Math.round(pt * 20)

/** A letter size in half points, Word's unit for type, from points. */
export const halfPoints = (pt: number): number => Math.round(pt * 2)

/** A length in English Metric Units, Word's unit for pictures, from mm. */
export const emuOfMm = (mm: number): number => Math.round((mm * 914_400) / MM_PER_INCH)

/** A length in pixels at 96 to the inch, in which the package `docx` takes the size of a picture, from mm. */
export const pixelsOfMm = (mm: number): number => (mm * 96) / MM_PER_INCH
