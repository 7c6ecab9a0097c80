import { Button } from './button'

type Step = { readonly label: string; readonly shortcut: string }
type Props = { readonly previous: Step; readonly next: Step; readonly onStep: (by: 1 | -1) => void }

/** Back and forth along what was found. */
export function StepButtons({ previous, next, onStep }: Props) {
  return (
    <>
      <Button
        look="icon"
        icon="up"
        aria-label={previous.label}
        shortcut={previous.shortcut}
        onPress={() => {
          onStep(-1)
        }}
      />
      <Button
        look="icon"
        icon="down"
        aria-label={next.label}
        shortcut={next.shortcut}
        onPress={() => {
          onStep(1)
        }}
      />
    </>
  )
}
