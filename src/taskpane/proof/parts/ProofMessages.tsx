import { ProgressBar } from '@fluentui/react-components';
import { Bar } from '../../parts/Bar';
import { useProof } from '../useProof';

/** 核对时的进度、错误、提示 */
export function ProofMessages() {
  const { proof, state } = useProof();
  const { busy, trouble, notice } = state;
  const close = [{ name: '知道了', act: () => proof.hush() }];
  return (
    <div className="proof-messages">
      <div role="alert">
        {trouble && (
          <Bar intent="error" actions={close}>
            {trouble.message}
          </Bar>
        )}
      </div>
      <div role="status">
        {busy && (
          <div className="busy">
            <ProgressBar aria-label={busy} />
            <span>{busy}</span>
          </div>
        )}
        {notice && (
          <Bar intent={notice.warning ? 'warning' : 'success'} actions={close}>
            {notice.message}
          </Bar>
        )}
      </div>
    </div>
  );
}
