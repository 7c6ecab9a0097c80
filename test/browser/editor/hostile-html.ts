import fc from 'fast-check'

/** Counts up when something runs. */
export const CANARY = 'hostileRan'

/** A name that leads nowhere (RFC 2606): whoever asks for it has fetched. */
export const FAR = 'canary.invalid'

const run = `${CANARY} = (globalThis.${CANARY} ?? 0) + 1`
const far = `http://${FAR}/x`

const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java&#10;script:${run}`,
  `&#106;avascript:${run}`,
  ` javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
  `file:///etc/passwd`,
  String.raw`\\${FAR}\share`,
  `ms-msdt:/id ${far}`,
  `//${FAR}/x`,
  `blob:${far}`,
  far,
  'https://www.tweedekamer.nl/',
  'mailto:a@b.nl?subject=x&body=y',
] as const

const styles = [
  `background:url(${far}.png)`,
  `background-image:image-set("${far}.png" 1x)`,
  `position:fixed;inset:0;z-index:99999`,
  `list-style:url('${far}.png')`,
  `width:expression(${run})`,
  `behavior:url(${far}.htc)`,
  `--x:url(${far}.png);background:var(--x)`,
  `content:url(${far}.png)`,
  `cursor:url(${far}.cur),auto`,
  `font-weight:bold`,
  `mso-list:l0 level1 lfo1`,
] as const

const names = [
  ...'p div span b i u a li ul ol table tr td th tbody blockquote h1 pre code font center sup sub br img svg math'.split(
    ' ',
  ),
  ...'script style iframe object embed form input button textarea select video audio source picture link meta base'.split(
    ' ',
  ),
  ...'template noscript details dialog marquee frameset plaintext xmp title body html head portal custom-element'.split(
    ' ',
  ),
  ...'foreignObject animate use image mglyph annotation-xml o:p v:shape'.split(' '),
]

const handlers = 'onload onerror onclick onfocus onmouseover ontoggle onanimationstart onbegin onpaste oninput'.split(
  ' ',
)

const address = fc.constantFrom(...addresses)
const attribute = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      'href',
      'src',
      'srcset',
      'action',
      'formaction',
      'data',
      'poster',
      'background',
      'xlink:href',
      'srcdoc',
      'content',
      'cite',
      'ping',
    ),
    address,
  ),
  fc.tuple(fc.constant('style'), fc.constantFrom(...styles)),
  fc.tuple(fc.constantFrom(...handlers), fc.constant(run)),
  fc.tuple(
    fc.constantFrom('id', 'name'),
    fc.constantFrom('body', 'cookie', 'getElementById', '__proto__', 'constructor', 'brief'),
  ),
  fc.tuple(
    fc.constantFrom('autofocus', 'contenteditable', 'is', 'slot', 'popover', 'open'),
    fc.constantFrom('', 'true', 'x'),
  ),
  fc.tuple(
    fc.constantFrom('data-antwoordbrief-footnote', 'data-antwoordbrief-questions', 'data-lexical-editor'),
    fc.constantFrom(
      `[{"kind":"link","address":"javascript:${run}","children":[{"kind":"text","text":"x","marks":[]}]}]`,
      '{"__proto__":{"polluted":1}}',
      '["__proto__","<img src=x onerror=1>"]',
      '[[[[',
    ),
  ),
)

const quoted = ([name, value]: readonly [string, string]) => `${name}="${value.replaceAll('"', '&quot;')}"`
const loose = ([name, value]: readonly [string, string]) => `${name}=${value.replaceAll(/[\s"'<>`]/g, '/')}`

/** Written by hand because it breaks parsers, or once got past one. */
const known = [
  `<script>${run}</script>tekst`,
  `<img src=x onerror="${run}">tekst`,
  `<svg onload="${run}"><p>tekst</p></svg>`,
  `<svg><script>${run}</script></svg>tekst`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${CANARY}=1&gt;">tekst`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${CANARY}=1>tekst`,
  `<noscript><p title="</noscript><img src=x onerror=${CANARY}=1>">tekst`,
  `<template><img src=x onerror="${run}"></template>tekst`,
  `<template shadowrootmode="open"><img src="${far}.png"></template>tekst`,
  `<iframe srcdoc="<script>parent.${CANARY}=1</script>"></iframe>tekst`,
  `<object data="data:text/html,<script>parent.${CANARY}=1</script>"></object>tekst`,
  `<link rel="stylesheet" href="${far}.css"><link rel="dns-prefetch" href="${far}">tekst`,
  `<link rel="preload" as="image" href="${far}.png">tekst`,
  `<meta http-equiv="refresh" content="0;url=${far}">tekst`,
  `<base href="${far}/"><a href="x">tekst</a>`,
  `<style>@import "${far}.css"; p { background: url(${far}.png) } body { display: none }</style><p>tekst</p>`,
  `<style>@font-face { font-family: x; src: url(${far}.woff) }</style><p style="font-family:x">tekst</p>`,
  `<video poster="${far}.png"><source src="${far}.mp4" onerror="${run}"></video>tekst`,
  `<input autofocus onfocus="${run}">tekst`,
  `<details open ontoggle="${run}">tekst</details>`,
  `<a href="javascript:${run}">tekst</a>`,
  `<a href="java\tscript:${run}">tekst</a>`,
  `<a href="\u0001javascript:${run}">tekst</a>`,
  `<p>tekst<!--<img src=x onerror=${CANARY}=1>--></p>`,
  `<!--[if gte mso 9]><xml><o:x src="${far}"/></xml><![endif]--><p class=MsoNormal>tekst</p>`,
  `<xml><![CDATA[<img src=x onerror=${CANARY}=1>]]></xml>tekst`,
  `<p>tekst</p>${'<div>'.repeat(3000)}diep`,
  `<p>tekst</p>${'<b><i>'.repeat(600)}diep`,
  `<table><tr>${'<td>'.repeat(300)}tekst`,
  `<table><td colspan="999999999" rowspan="-1">tekst</td></table>`,
  `<ol start="-999999999999"><li value="NaN">tekst</ol>`,
  `<p>\u202Eteskt\u202C\u200B\uFEFF</p>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>${run}</script></svg>#x"></svg>tekst`,
  `<svg><animate onbegin="${run}" attributeName=x></animate></svg>tekst`,
  `<img srcset="${far}.png 1x, ${far}2.png 2x" loading="eager">tekst`,
  `<p>tekst<img src="${far}/baken.gif" width=1 height=1></p>`,
  `<form action="${far}"><button>tekst</button></form>`,
  `<frameset onload="${run}"><frame src="${far}"></frameset>tekst`,
  `<plaintext>tekst<script>${run}</script>`,
] as const

const words = fc.constantFrom(
  'tekst ',
  'een & twee ',
  '&lt;script&gt;',
  '</p>',
  '"\'><',
  ']]>',
  '<!--',
  '\u0000',
  'vraag 2 ',
)

const { fragment } = fc.letrec<{ fragment: string; element: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom(...names),
      attributes: fc.array(attribute, { maxLength: 3 }),
      isQuoted: fc.boolean(),
      inside: tie('fragment'),
      isClosed: fc.boolean(),
    })
    .map(({ name, attributes, isQuoted, inside, isClosed }) => {
      const written = attributes.map(isQuoted ? quoted : loose).join(isQuoted ? ' ' : '/')
      return `<${name}${written === '' ? '' : `${isQuoted ? ' ' : '/'}${written}`}>${inside}${isClosed ? `</${name}>` : ''}`
    }),
  fragment: fc
    .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, tie('element'), fc.constantFrom(...known)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
}))

/** HTML as someone who means harm would lay it on the clipboard. It always holds some words. */
export const anyHostileHtml: fc.Arbitrary<string> = fc
  .tuple(fragment, fc.boolean())
  .map(([html, isFirst]) => (isFirst ? `<p>tekst</p>${html}` : html))
