import { z } from 'zod'
import { isIsoDate } from '../model/dates'

/** Fields that the data files of `templates/` share, with what people are told when one is wrong. */

/** A date such as a term or a validity. */
export const dataDate = z.string().refine(isIsoDate, { error: 'een bestaande datum, zoals 2026-02-23' })

/** A short text on one line. */
export const dataLine = z
  .string()
  .max(400)
  .refine((text) => !/[\n\r]/.test(text), { error: 'één regel' })
