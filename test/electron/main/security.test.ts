import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mayRequest } from '../../../electron/main/allowed-requests'
import { APP_PAGE, isAppPage, isOwnAddress } from '../../../electron/main/app-address'
import { CONTENT_SECURITY_POLICY, securityHeaders } from '../../../electron/main/content-security'
import { dangerousSwitches } from '../../../electron/main/dangerous-switches'
import { faultReport } from '../../../electron/main/fault-report'
import { safeLink } from '../../../electron/main/safe-link'
import { safePreferences, type PageChoices } from '../../../electron/main/safe-preferences'
import { findServedFile, servedFiles } from '../../../electron/main/served-files'
import { shownTitle } from '../../../electron/main/shown-title'
import { tempFolder } from '../../support/temp-folder'

const given = (name: string) => (asked: string) => asked === name

describe('dangerous switches', () => {
  const seven = [
    'remote-debugging-port',
    'remote-debugging-pipe',
    'disable-web-security',
    'no-sandbox',
    'load-extension',
    'js-flags',
    'proxy-server',
  ]

  it.each(seven)('--%s stops a packaged program, for root too', (name) => {
    expect(dangerousSwitches({ hasSwitch: given(name), packaged: true, root: true })).toEqual([name])
  })

  it.each(['disable-web-security', 'load-extension', 'js-flags', 'proxy-server', 'host-resolver-rules'])(
    '--%s stops a development build',
    (name) => expect(dangerousSwitches({ hasSwitch: given(name), packaged: false, root: true })).toEqual([name]),
  )

  it('--no-sandbox is let through for root in a development build only', () => {
    const asked = { hasSwitch: given('no-sandbox'), packaged: false }
    expect(dangerousSwitches({ ...asked, root: true })).toEqual([])
    expect(dangerousSwitches({ ...asked, root: false })).toEqual(['no-sandbox'])
  })

  it('a start without them goes on', () => {
    expect(dangerousSwitches({ hasSwitch: () => false, packaged: true, root: false })).toEqual([])
  })
})

describe('what the window is served', () => {
  function folder() {
    const root = join(tempFolder(), 'renderer')
    mkdirSync(join(root, 'assets'), { recursive: true })
    writeFileSync(join(root, '..', 'geheim.html'), 'geheim')
    for (const name of ['index.html', 'assets/a b.js', 'assets/a.css', 'assets/a.js.map', 'lees.md']) {
      writeFileSync(join(root, name), name)
    }
    symlinkSync('../geheim.html', join(root, 'uit.html'))
    symlinkSync('index.html', join(root, 'in.html'))
    return servedFiles(root)
  }
  const find = (address: string) => findServedFile(folder(), address)

  it('is every file of the build that a page can use, and no other', () => {
    expect([...folder().keys()].sort()).toEqual(['/assets/a b.js', '/assets/a.css', '/in.html', '/index.html'])
  })

  it.each([
    [APP_PAGE, 'text/html; charset=utf-8'],
    [`${APP_PAGE}?x=1#y`, 'text/html; charset=utf-8'],
    ['app://antwoordbrief/assets/a.css', 'text/css; charset=utf-8'],
  ])('%s is found', (address, contentType) => {
    expect(find(address)?.contentType).toBe(contentType)
  })

  it.each([
    'app://antwoordbrief/',
    'app://antwoordbrief/../geheim.html',
    'app://antwoordbrief/assets/../../geheim.html',
    'app://antwoordbrief/%2e%2e/geheim.html',
    'app://antwoordbrief/..%2fgeheim.html',
    'app://antwoordbrief/assets/..%5c..%5cgeheim.html',
    'app://antwoordbrief//etc/passwd',
    'app://antwoordbrief/C:/Windows/win.ini',
    'app://antwoordbrief/uit.html',
    'app://antwoordbrief/INDEX.HTML',
    'app://antwoordbrief/index.html%00.js',
    'app://antwoordbrief/assets',
    'app://antwoordbrief/__proto__',
    'app://ander/index.html',
    'app://antwoordbrief@ander/index.html',
    'file:///etc/passwd',
    '',
  ])('%j is not', (address) => {
    expect(find(address)).toBeNull()
  })
})

describe('the page of a window', () => {
  it('has no power of its own, whatever the window chooses', () => {
    const greedy = { spellcheck: true, devTools: true, sandbox: false, nodeIntegration: true } as PageChoices
    expect(safePreferences(greedy)).toEqual({
      ...{ spellcheck: true, devTools: true },
      ...{ sandbox: true, contextIsolation: true, webSecurity: true },
      ...{ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false },
      ...{ allowRunningInsecureContent: false, experimentalFeatures: false, navigateOnDragDrop: false },
      ...{ webviewTag: false, plugins: false },
    })
  })
})

describe('the content policy', () => {
  const directives = new Map(CONTENT_SECURITY_POLICY.split('; ').map((text) => [text.split(' ')[0], text]))

  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toBe("default-src 'none'")
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(name)).toBe(`${name} 'none'`)
    }
  })

  it('runs no text as a program and no inline style', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/)
    expect(directives.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'")
  })

  it('goes with every file, and tells the browser not to guess', () => {
    expect(securityHeaders('text/css')).toMatchObject({
      'Content-Type': 'text/css',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
    })
  })
})

describe('addresses', () => {
  it.each([
    'https://example.org/',
    'http://localhost/',
    'file:///etc/passwd',
    'ftp://a/',
    'ws://a/',
    'app://ander/x.js',
  ])('%s may not be asked for', (address) =>
    expect([mayRequest(address, true), mayRequest(address, false)]).toEqual([false, false]),
  )

  it.each([APP_PAGE, 'blob:app://antwoordbrief/1-2-3', 'data:image/png;base64,AAAA'])('%s may', (address) => {
    expect(mayRequest(address, true)).toBe(true)
  })

  it('developer tools are there in a development build only', () => {
    const tools = 'devtools://devtools/bundled/devtools_app.html'
    expect([mayRequest(tools, false), mayRequest(tools, true)]).toEqual([true, false])
  })

  it.each(['blob:https://example.org/1', 'app://antwoordbrief.evil/', 'app://antwoordbrief', 'APP://antwoordbrief/'])(
    '%s is not ours',
    (address) => expect(isOwnAddress(address)).toBe(false),
  )

  it('the page of the program is the page itself, whatever stands behind the #', () => {
    expect([isAppPage(APP_PAGE), isAppPage(`${APP_PAGE}#x`), isAppPage(`${APP_PAGE}?x`)]).toEqual([true, true, false])
  })
})

describe('a link that is opened outside', () => {
  it.each([
    ['https://www.tweedekamer.nl/a?b=c#d', 'https://www.tweedekamer.nl/a?b=c#d'],
    ['HTTPS://Example.org', 'https://example.org/'],
    ['mailto:a@b.nl?subject=x', 'mailto:a@b.nl?subject=x'],
  ])('%s becomes %s', (address, link) => {
    expect(safeLink(address)).toBe(link)
  })

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ms-msdt:/id',
    'ms-word:ofe|u|https://x/',
    'vbscript:x',
    'search-ms:query=x',
    'smb://server/share',
    '\\\\evil\\share',
    'https://\\\\evil\\share',
    'https:\\\\evil\\share',
    'https://tweedekamer.nl@evil.example/',
    'https://user:pass@evil.example/',
    ' https://example.org/',
    'https://exa\nmple.org/',
    'java\tscript:alert(1)',
    '//example.org/',
    'app://antwoordbrief/index.html',
    'blob:https://example.org/1',
    'https://',
    '',
  ])('%j is not opened', (address) => {
    expect(safeLink(address)).toBeNull()
  })
})

describe('what is told of a fault', () => {
  it('names neither a folder nor the text', () => {
    const fault = new Error('/home/jan/Documenten/geheime brief.antwoordbrief: Geachte voorzitter')
    fault.stack = `Error: ${fault.message}\n    at save (/home/jan/app/out/main/main.cjs:12:34)\n    at file:///C:/Users/jan/x/y.cjs:5:6`
    const report = faultReport(fault)
    expect(report).toBe('Error\n    at save (main.cjs:12:34)\n    at (y.cjs:5:6)')
  })

  it('of something that is no error is that it is unknown', () => {
    expect(faultReport('Geachte voorzitter')).toBe('onbekend')
  })
})

it('a title holds no marks that turn text round, and is never empty', () => {
  expect([shownTitle('a\u202Eb\u0007c'), shownTitle(' \u200E ')]).toEqual(['abc', 'Antwoordbrief'])
})
