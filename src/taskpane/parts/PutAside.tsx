import type { Finding } from '../../model/finding';
import { findingKeys } from '../session/findingKeys';
import { useSession } from '../useSession';
import { FindingText } from './FindingText';

interface PutAsideProps {
  /** All set aside. */
  readonly findings: readonly Finding[];
  readonly level: 2 | 3;
}

/** 已搁置的问题，各有理由，可以恢复 */
export function PutAside({ findings, level }: PutAsideProps) {
  const { session } = useSession();
  const Heading = level === 2 ? 'h2' : 'h3';
  const keys = findingKeys(findings);
  if (findings.length === 0) return null;
  return (
    <details className="put-aside">
      <summary>
        <Heading>
          已搁置 <span className="count">{findings.length}</span>
        </Heading>
        <span className="quiet">不计入问题，理由列入报告附件</span>
      </summary>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={keys.get(finding)}>
            <FindingText finding={finding} />
            <div className="tools">
              <p className="why">理由：{finding.setAside}</p>
              <button
                type="button"
                className="link"
                aria-label={`恢复：${finding.code} ${finding.cell ?? ''}`.trim()}
                onClick={() => session.takeUp(finding)}
              >
                恢复
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
