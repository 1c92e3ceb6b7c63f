import { useRef } from 'react';
import { useFocusKept } from '../browser/useFocusKept';
import { ProofActions } from './parts/ProofActions';
import { ProofMessages } from './parts/ProofMessages';
import { ProofResult } from './parts/ProofResult';
import { ProofStart } from './parts/ProofStart';
import { useProof } from './useProof';
import { useWide } from './useWide';

/** 核对报告 A finished report: opened, proofread, corrected. */
export function ProofScreen() {
  const { state } = useProof();
  const panel = useRef<HTMLDivElement>(null);
  const wide = useWide(panel);
  const frame = useFocusKept(state);
  const report = state.choosing ? null : state.report;
  return (
    <div className="proof-frame" ref={frame}>
      <div
        ref={panel}
        tabIndex={-1}
        className={wide && report ? 'screen proof wide' : 'screen proof'}
        id="panel-proof"
        role="tabpanel"
        aria-labelledby="tab-proof"
      >
        <ProofMessages />
        {report ? <ProofResult report={report} wide={wide} /> : <ProofStart />}
      </div>
      {report && <ProofActions report={report} />}
    </div>
  );
}
