type Fault = { readonly file: string; readonly place: string; readonly expected: string }

type Props = {
  readonly title: string
  readonly safe?: string
  readonly advice: string
  readonly faults?: readonly Fault[]
}

/** What went wrong, told where it went wrong: what happened, what is safe, what to do, and which places are at fault. */
export function Problem({ title, safe, advice, faults = [] }: Props) {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{title}.</strong> {safe} {advice}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ file, place, expected }, index) => (
            <li key={index}>
              {[file, place].filter((part) => part !== '').join(', ')}
              {file + place === '' ? '' : ': '}verwacht {expected}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
