import { createContext } from 'react'

/** The size at which the page is shown; 1 is the size of the paper. */
export const PageScale = createContext(1)
