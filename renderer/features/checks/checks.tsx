import { useState } from 'react'
import type { Finding, Severity } from '../../../letter/checks/finding'
import { Button } from '../../ui/button'
import { Icon, type IconName } from '../../ui/icon'
import { helpersText, severityText } from '../../text/helpers'
import { goToFinding } from './finding-place'
import { groupFindings, type FindingGroup } from './group-findings'
import { useFindings } from './use-findings'

const icons: Readonly<Record<Severity, IconName>> = { missing: 'circle', warning: 'alert', hint: 'info' }

function FindingRow({ finding }: { readonly finding: Finding }) {
  return (
    <li className={`finding finding--${finding.severity}`}>
      <Button
        onPress={() => {
          goToFinding(finding)
        }}
      >
        <Icon name={icons[finding.severity]} />
        <span>
          <span className="visually-hidden">{severityText[finding.severity]}: </span>
          {finding.message}
        </span>
      </Button>
    </li>
  )
}

/** The first of their kind; the rest are asked for, so that one check never buries the others. */
function Group({ first, rest }: Omit<FindingGroup, 'key'>) {
  const [isOpen, setIsOpen] = useState(false)
  const shown = isOpen ? [...first, ...rest] : first
  return (
    <>
      {shown.map((finding, index) => (
        <FindingRow key={index} finding={finding} />
      ))}
      {rest.length > 0 && (
        <li className="finding finding--more">
          <Button
            look="link"
            aria-expanded={isOpen}
            onPress={() => {
              setIsOpen(!isOpen)
            }}
          >
            {isOpen ? helpersText.fewer : helpersText.more(rest.length)}
          </Button>
        </li>
      )}
    </>
  )
}

/** What a careful colleague would point out; pressing a line goes to its place. */
export function Checks() {
  const findings = useFindings()
  if (findings.length === 0) return <p className="quiet">{helpersText.noFindings}</p>
  return (
    <ul className="findings">
      {groupFindings(findings).map(({ key, ...group }) => (
        <Group key={key} {...group} />
      ))}
    </ul>
  )
}
