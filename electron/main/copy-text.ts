import { clipboard } from 'electron'

/** Puts text on the clipboard, with the line ends that other programs of this system expect. */
export async function copyText(text: string): Promise<void> {
  // Older Electrons answer at once, newer ones with a promise.
  await clipboard.writeText(process.platform === 'win32' ? text.replaceAll('\n', '\r\n') : text)
}
