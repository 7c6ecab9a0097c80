import { config } from 'zod'

// Before any shape is made: zod would write functions for speed and try first whether it may; the window runs no text as
// a program. Here and not at the start of the window: only this dialog brings zod along.
config({ jitless: true })
