declare module '*.css'

/** The address of a worker of ours, bundled by Vite. */
declare module '*?worker&url' {
  const address: string
  // eslint-disable-next-line no-restricted-syntax -- Vite gives the address as the default export
  export default address
}

/** The address of a file that Vite puts beside the window. */
declare module '*?url' {
  const content: string
  // eslint-disable-next-line no-restricted-syntax -- Vite gives it as the default export
  export default content
}

/** The text of a file, as it is. */
declare module '*?raw' {
  const content: string
  // eslint-disable-next-line no-restricted-syntax -- Vite gives it as the default export
  export default content
}
