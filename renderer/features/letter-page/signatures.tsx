import { useLetterFrame } from '../../app/letter-store'
import { pageText } from '../../text/letter-page'
import { Button } from '../../ui/button'
import { OfficeRoles } from './office-roles'
import { Signature, changeSignatories } from './signature'
import { SignatoryPopover } from './signatory-popover'

/** Those who sign, as the house arranges them; those in whose name it is also sent stand beneath, not printed there. */
export function Signatures() {
  const signatories = useLetterFrame((open) => open.structure.signatories)
  const composed = useLetterFrame((open) => open.composed)
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  const places = signatories.map((signatory, index) => ({ signatory, index }))
  const signing = places.filter(({ signatory }) => signatory.role === 'signs')
  const onBehalf = places.filter(({ signatory }) => signatory.role === 'on-behalf')
  return (
    <>
      {composed.onBehalf && <p className="letter-part">{composed.onBehalf}</p>}
      <div className={`signatures signatures--${composed.signatureArrangement}`}>
        {signing.map(({ index }, at) => (
          <Signature key={index} index={index} office={composed.signatures[at]?.office ?? ''} />
        ))}
      </div>
      <div className="not-printed">
        <OfficeRoles />
        {onBehalf.map(({ signatory, index }) => (
          <span key={index}>
            {pageText.roles['on-behalf']}: <SignatoryPopover index={index} shown={signatory.office} />
          </span>
        ))}
        {!isReadOnly && (
          <Button
            look="link"
            onPress={() => {
              changeSignatories((old) => [...old, { office: '', name: '', role: 'signs' }], null)
            }}
          >
            {pageText.addSignatory}
          </Button>
        )}
      </div>
    </>
  )
}
