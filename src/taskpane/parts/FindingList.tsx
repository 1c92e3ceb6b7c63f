import { unqualified } from '../../grid/address';
import type { Finding } from '../../model/finding';
import { groupFindings } from '../session/findingGroups';
import { CellButton } from './CellButton';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Level of the headings. */
  readonly level?: 2 | 3;
}

/** 问题清单，按轻重分组 */
export function FindingList({ findings, level = 2 }: FindingListProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return groupFindings(findings).map((group) => (
    <section key={group.severity} className={`group ${group.severity}`}>
      <Heading>
        {group.name} <span className="count">{group.findings.length}</span>
        <span className="quiet">{group.meaning}</span>
      </Heading>
      <ul className="findings">
        {group.findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one code may strike a cell twice, and the list never moves
          <li key={`${finding.code}-${finding.cell}-${index}`}>
            <FindingItem finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const body = (
    <>
      <span className="message">{finding.message}</span>
      <span className="quiet">
        {[
          finding.cell ? (unqualified(finding.cell)?.address ?? '') : '整张表',
          finding.code,
          ...finding.basis,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
  return finding.cell ? (
    <CellButton cell={finding.cell} className="finding">
      {body}
    </CellButton>
  ) : (
    <div className="finding">{body}</div>
  );
}
