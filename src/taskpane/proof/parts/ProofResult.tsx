import { useMemo } from 'react';
import { shownFindings, summaryText } from '../counts';
import type { OpenReport } from '../state';
import { useProof } from '../useProof';
import { BesideText } from './BesideText';
import { DraftChanged } from './DraftChanged';
import { HandCopy } from './HandCopy';
import { InText } from './InText';
import { NothingFound } from './NothingFound';
import { ProofScope } from './ProofScope';
import { ProofTools } from './ProofTools';

interface ProofResultProps {
  readonly report: OpenReport;
  readonly wide: boolean;
}

/** 核对的结果 Findings beside the text where there is room, else each under its paragraph. */
export function ProofResult({ report, wide }: ProofResultProps) {
  const { state } = useProof();
  const { findings, filter } = state;
  const shown = useMemo(() => shownFindings(findings, filter), [findings, filter]);
  const Body = wide ? BesideText : InText;
  return (
    <>
      <div className="proof-head">
        <div role="status">
          <h2>{summaryText(findings)}</h2>
        </div>
        <details>
          <summary>
            {report.name}
            <span className="quiet">{scopeText(state)}</span>
          </summary>
          <ProofScope />
        </details>
        <DraftChanged report={report} />
        <HandCopy />
        {findings.length > 0 && <ProofTools shown={shown.length} />}
      </div>
      {findings.length === 0 && <NothingFound />}
      {findings.length > 0 && shown.length === 0 && <p className="empty">没有这一类问题。</p>}
      {shown.length > 0 && <Body prose={report.document.prose} views={shown} />}
    </>
  );
}

/** 对照了自评表、上年报告 */
function scopeText({ compared, lastYear }: ReturnType<typeof useProof>['state']): string {
  const against = [compared && '自评表', lastYear && '上年报告'].filter(Boolean);
  return against.length > 0 ? `对照${against.join('、')}` : '只核对报告本身';
}
