import { nl } from 'zod/locales'

/** Lets zod say in Dutch what it expected; given to every parse whose faults people read. */
export const inDutch = { error: nl().localeError }
