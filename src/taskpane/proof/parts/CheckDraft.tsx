import { Button } from '@fluentui/react-components';
import { useSession } from '../../useSession';
import { useProof } from '../useProof';
import { useCheckDraft } from './useCheckDraft';

/** 核对刚才的成稿 Nothing where nothing is drafted. */
export function CheckDraft() {
  const { state } = useSession();
  const { state: own } = useProof();
  const check = useCheckDraft();
  if (!check) return null;
  return (
    <Button disabledFocusable={state.busy !== null || own.busy !== null} onClick={check}>
      核对刚才的成稿
    </Button>
  );
}
