import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { correctionsTaken, waitingPlaces } from '../decisions';
import type { OpenReport } from '../state';
import { useProof } from '../useProof';
import { useCorrected } from './useCorrected';

/** 换一份、保存更正后的文件 */
export function ProofActions({ report }: { readonly report: OpenReport }) {
  const { proof, state } = useProof();
  const { save, copy } = useCorrected();
  const taken = useMemo(() => correctionsTaken(state).length, [state]);
  const busy = state.busy !== null;
  const pasted = report.origin === 'pasted';
  return (
    <footer className="actions">
      {state.findings.length > 0 && (
        <p className="quiet">{correctionText(taken, waitingPlaces(state))}</p>
      )}
      <Button disabledFocusable={busy} onClick={() => proof.choose(true)}>
        换一份报告
      </Button>
      {state.findings.length > 0 && (
        <Button
          appearance="primary"
          disabledFocusable={busy || taken === 0}
          onClick={pasted ? copy : save}
        >
          {pasted ? '复制更正后的正文' : '保存更正后的文件'}
        </Button>
      )}
    </footer>
  );
}

function correctionText(taken: number, waiting: number): string {
  if (taken > 0)
    return `已采用 ${taken} 处更正${waiting > 0 ? `，还有 ${waiting} 处可以采用` : ''}。`;
  if (waiting > 0) return `有 ${waiting} 处可以直接更正，采用后另存，原文件不会改动。`;
  return '没有要直接更正的，请照上面所列在原文里修改。';
}
