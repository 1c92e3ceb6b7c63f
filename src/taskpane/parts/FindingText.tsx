import { unqualified } from '../../grid/address';
import type { Finding } from '../../model/finding';
import { CellButton } from './CellButton';

/** 一个问题的说明 Clicking shows its cell, where it has one. */
export function FindingText({ finding }: { readonly finding: Finding }) {
  const where = finding.cell ? (unqualified(finding.cell)?.address ?? '') : '整张表';
  const body = (
    <>
      <span className="message">{finding.message}</span>
      <span className="quiet">
        {[where, finding.code, ...finding.basis].filter(Boolean).join(' · ')}
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
