import type { Finding, Severity } from '../../../letter/checks/finding'
import { Button } from '../../ui/button'
import { Icon, type IconName } from '../../ui/icon'
import { helpersText, severityText } from '../../text/helpers'
import { goToFinding } from './finding-place'
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

/** What a careful colleague would point out; pressing a line goes to its place. */
export function Checks() {
  const findings = useFindings()
  if (findings.length === 0) return <p className="quiet">{helpersText.noFindings}</p>
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <FindingRow key={`${finding.check}-${String(index)}`} finding={finding} />
      ))}
    </ul>
  )
}
