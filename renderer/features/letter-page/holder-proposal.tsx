import { useHolderRemark } from '../../app/holders'
import type { HolderRemark } from '../../../letter/offices/holders-of-letter'
import { holderRemarkText, officesText } from '../../text/offices'
import { Button } from '../../ui/button'

function namesIn(remark: HolderRemark): readonly string[] {
  switch (remark.kind) {
    case 'filled':
    case 'not-verified':
      return [remark.name]
    case 'several-holders':
      return remark.names
    case 'other-name':
      return [remark.expected]
    default:
      return []
  }
}

type Props = { readonly office: string; readonly onUse: (name: string) => void }

/** Who held the office on the day of the letter, to be put in with one press. */
export function HolderProposal({ office, onUse }: Props) {
  const remark = useHolderRemark(office)
  if (!remark || office === '') return null
  return (
    <div className="holder-proposal">
      <p className="quiet">{holderRemarkText(remark)}</p>
      {namesIn(remark).map((name) => (
        <Button
          key={name}
          look="outlined"
          onPress={() => {
            onUse(name)
          }}
        >
          {officesText.use(name)}
        </Button>
      ))}
    </div>
  )
}
