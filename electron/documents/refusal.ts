import type { DocumentFailure } from '../../letter/questions/document-failure'

/** Thrown inside the readers, and caught by `readDocument`, to give up on a file with a failure that is known. */
export class Refusal extends Error {
  constructor(readonly failure: DocumentFailure) {
    super(failure.kind)
  }
}

/** Gives up on the file. */
export function refuse(failure: DocumentFailure): never {
  throw new Refusal(failure)
}
