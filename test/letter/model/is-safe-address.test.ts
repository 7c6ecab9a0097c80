import { describe, expect, it } from 'vitest'
import { isSafeAddress } from '../../../letter/model/is-safe-address'

const safe = [
  'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z04340&did=2025D09876#a',
  'http://rijksoverheid.nl',
  'HTTPS://WWW.RIJKSOVERHEID.NL/',
  'https://www.belastingdienst.nl:8443/x',
  'https://zoek.officielebekendmakingen.nl/kst-21501-20-2029.html',
  'https://café.example/een-pad',
  'mailto:info@minbuza.nl',
  'mailto:info@minbuza.nl?subject=Kamervragen',
]

const unsafe = [
  '',
  'www.rijksoverheid.nl',
  '/kamerstukken',
  '//host/x',
  '#anker',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://www.rijksoverheid.nl/%0aalert(1)',
  'vbscript:x',
  'data:text/html,<script>1</script>',
  'file:///c:/windows/system32',
  'file://server/share',
  'ftp://host/x',
  'ms-msdt:/id',
  'ms-word:ofe|u|https://x',
  'search-ms:query=x',
  'smb://host/share',
  'tel:0701234567',
  'sms:070',
  'blob:https://a/b',
  'about:blank',
  'chrome://settings',
  'view-source:https://a.nl',
  'app://window/',
  'ws://host',
  '\\\\server\\share',
  '\\\\?\\C:\\x',
  'C:\\x',
  'https://\\\\server\\share',
  'https:\\\\server\\share',
  'https:/server',
  'https:server',
  'https://',
  'https://?x',
  'https://rijksoverheid.nl@evil.example/',
  'https://rijksoverheid.nl:wachtwoord@evil.example/',
  'https://rijks\u202eoverheid.nl',
  'https://rijks\u200boverheid.nl',
  'https://rijks\u00adoverheid.nl',
  'https://a.nl/een pad',
  'https://a.nl/\u00a0',
  'https://a..nl',
  'https://a.nl/' + 'x'.repeat(3000),
  'mailto:',
  'mailto:geen-adres',
  'mailto:a@b@c',
  'mailto:a@b.nl\r\nBcc:x@y.nl',
  'https&#58;//a.nl',
]

describe('where a link may go', () => {
  it.each(safe)('allows %s', (address) => {
    expect(isSafeAddress(address)).toBe(true)
  })

  it.each(unsafe)('refuses %j', (address) => {
    expect(isSafeAddress(address)).toBe(false)
  })
})
