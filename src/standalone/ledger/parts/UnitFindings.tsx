import { unqualified } from '../../../grid/address';
import { type FileResult, type LedgerRow, type StatedFinding, stands } from '../../../ledger';
import { SEVERITIES } from '../../../taskpane/session/findingGroups';

interface UnitFindingsProps {
  readonly row: LedgerRow;
  readonly result: FileResult;
  /** Opens the file at a qualified cell, or as it is. */
  readonly onVisit: (place: string | null) => void;
}

/** 一张表或一份报告的问题，按轻重分组 */
export function UnitFindings({ row, result, onVisit }: UnitFindingsProps) {
  const own = ownFindings(row, result);
  if (own.length === 0) return <p className="empty">没有发现问题。</p>;
  return SEVERITIES.map(({ severity, name, meaning }) => {
    const findings = own.filter((one) => one.severity === severity);
    if (findings.length === 0) return null;
    return (
      <section key={severity} className={`group ${severity}`}>
        <h3>
          {name} <span className="count">{findings.length}</span>
          <span className="quiet">{meaning}</span>
        </h3>
        <ul className="findings">
          {findings.map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of a result never changes
            <li key={at}>
              <button type="button" className="finding" onClick={() => onVisit(finding.cell)}>
                <span className="message">{finding.message}</span>
                <span className="quiet">
                  {[placeOf(finding), finding.code, ...finding.basis].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** A workbook may hold several forms: a row has those of its own. */
function ownFindings({ row, form }: LedgerRow, { findings }: FileResult): StatedFinding[] {
  const standing = findings.filter(stands);
  return row === 'form' ? standing.filter((one) => one.form === form) : standing;
}

const MOST_QUOTED = 16;

function placeOf({ cell, paragraph, quote }: StatedFinding): string {
  if (paragraph === undefined) return (cell && unqualified(cell)?.address) ?? '整张表';
  if (paragraph === null) return '全文';
  const words = quote && quote.length > MOST_QUOTED ? `${quote.slice(0, MOST_QUOTED)}…` : quote;
  return `第${paragraph + 1}段${words ? `“${words}”` : ''}`;
}
