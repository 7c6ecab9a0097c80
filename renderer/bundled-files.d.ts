declare module '*.css'

/** The address of a worker of ours, bundled by Vite. */
declare module '*?worker&url' {
  const address: string
  // eslint-disable-next-line no-restricted-syntax -- Vite gives the address as the default export
  export default address
}
