import type { Finding } from '../../model/finding';
import { groupFindings } from '../session/findingGroups';
import { findingKeys } from '../session/findingKeys';
import { FindingText } from './FindingText';
import { FindingTools } from './FindingTools';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Level of the headings. */
  readonly level?: 2 | 3;
  /** True where findings can be mended and set aside. */
  readonly tools?: boolean;
}

/** 问题清单，按轻重分组 */
export function FindingList({ findings, level = 2, tools = false }: FindingListProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const keys = findingKeys(findings);
  return groupFindings(findings).map((group) => (
    <section key={group.severity} className={`group ${group.severity}`}>
      <Heading>
        {group.name} <span className="count">{group.findings.length}</span>
        <span className="quiet">{group.meaning}</span>
      </Heading>
      <ul className="findings">
        {group.findings.map((finding) => (
          <li key={keys.get(finding)}>
            <FindingText finding={finding} />
            {tools && <FindingTools finding={finding} />}
          </li>
        ))}
      </ul>
    </section>
  ));
}
