/** 16 × 16 line drawings; always decoration, so the name of a control stands in its label. */
const drawings = {
  undo: 'M6 4 3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'm10 4 3 3-3 3M13 7H6.5a3.5 3.5 0 0 0 0 7H9',
  save: 'M3 3h8l2 2v8H3zM5.5 3v3.5h4V3M5 13V9.5h6V13',
  open: 'M2.5 12.5v-9h4l1.5 2h5.5v2M2.5 12.5l2-5h10l-2 5z',
  paste: 'M5.5 3H4v11h8V3h-1.5M6 2h4v2.5H6zM8 7v4.5M6 9.5l2 2 2-2',
  create: 'M4 2h5l3 3v9H4zM9 2v3h3M8 7.5v4M6 9.5h4',
  word: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8.5l1 3.5 1-3 1 3 1-3.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.5 10.5 14 14',
  tick: 'm3 8.5 3.5 3.5L13 4.5',
  alert: 'M8 2 1.5 13.5h13zM8 6.5v3M8 11.6v.1',
  circle: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 7.5V11M8 5v.1',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.5V8l2.5 1.5',
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3M5.5 6h5M5.5 8.5h3',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  left: 'm10 4-4 4 4 4',
  right: 'm6 4 4 4-4 4',
  close: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  more: 'M3 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0M7.6 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0M12.2 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0',
  join: 'M3 3h3v10H3M6 8h7',
  split: 'M3 4h10M3 12h10M8 6.5v3',
  bin: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  parts: 'M2.5 3.5h2M2.5 8h2M2.5 12.5h2M7 3.5h6.5M7 8h6.5M7 12.5h6.5',
  restore: 'M3 3v4h4M3.5 7A5 5 0 1 1 3 9.5',
  calendar: 'M3 4h10v9.5H3zM3 7h10M5.5 2.5V4M10.5 2.5V4',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  bullets: 'M3 4h.01M3 8h.01M3 12h.01M6 4h7.5M6 8h7.5M6 12h7.5',
  numbers: 'M2.5 3 3.5 2.5v3M2.5 9.5h1.7l-1.7 3h1.7M7 4h6.5M7 8h6.5M7 12h6.5',
  quote: 'M3 10V7.5A3.5 3.5 0 0 1 6 4M3 10h3V7.5H3M9 10V7.5A3.5 3.5 0 0 1 12 4M9 10h3V7.5H9',
  link: 'M6.5 9.5 9.5 6.5M7 4.5 8.5 3A3.2 3.2 0 0 1 13 7.5L11.5 9M9 11.5 7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7',
  superscript: 'm2.5 5.5 6 7.5M8.5 5.5l-6 7.5M11 3.3c.3-1.3 2.6-1.1 2.5.3C13.4 4.6 11 5.6 11 6.6h2.6',
  subscript: 'm2.5 3 6 7.5M8.5 3l-6 7.5M11 10.3c.3-1.3 2.6-1.1 2.5.3 0 1-2.5 2-2.5 3h2.6',
  footnote: 'M2.5 4h6M2.5 8h8M2.5 12h11M12 2v4.5M11 2.8l1-.8',
  refer: 'M2.5 8h8M7.5 5l3 3-3 3M13.5 3v10',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M8 3.5v9',
  expand: 'M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5l-5 5M2.5 13.5l5-5',
} as const

export type IconName = keyof typeof drawings

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
