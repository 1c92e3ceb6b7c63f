import { useSession } from '../../useSession';
import { useProof } from '../useProof';

/** 核对刚才的成稿 Null where nothing is drafted. */
export function useCheckDraft(): (() => void) | null {
  const { session, state } = useSession();
  const { proof } = useProof();
  const { reports } = state;
  if (!reports) return null;
  const check = async () => {
    const bytes = await session.word();
    if (bytes) await proof.openDraft(reports, bytes);
  };
  return () => void check();
}
