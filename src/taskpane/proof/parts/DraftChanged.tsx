import { Bar } from '../../parts/Bar';
import { useSession } from '../../useSession';
import type { OpenReport } from '../state';
import { useCheckDraft } from './useCheckDraft';

/** 成稿后来又更新过 */
export function DraftChanged({ report: { drafted } }: { readonly report: OpenReport }) {
  const { state } = useSession();
  const check = useCheckDraft();
  if (!drafted || !check || state.reports === drafted) return null;
  return (
    <Bar intent="warning" actions={[{ name: '核对新的成稿', act: check }]}>
      成稿后来又更新过，下面核对的是更新前的。
    </Bar>
  );
}
