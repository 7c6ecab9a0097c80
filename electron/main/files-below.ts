import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, as full paths. Written out, since the recursive listing is younger than Electron 25. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}
