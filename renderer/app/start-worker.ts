type WorkerAddresses = { createScriptURL: (address: string) => string }

type TrustedTypes = { createPolicy: (name: string, rules: WorkerAddresses) => WorkerAddresses }

/** Not in every list of DOM types. The window's rules allow this one policy for workers, and only our own addresses. */
const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes

const isOurs = (address: string) => new URL(address, document.baseURI).origin === new URL(document.baseURI).origin

const policy = trustedTypes?.createPolicy('antwoordbrief-worker', {
  createScriptURL: (address) => {
    if (!isOurs(address)) throw new Error('a worker may only be loaded from the program itself')
    return address
  },
})

/** Starts a worker of ours from the address that Vite gave it. */
export const startWorker = (address: string): Worker =>
  new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' })
