import { Button } from '@fluentui/react-components';
import { useSession } from '../../useSession';
import { useCopy } from '../useCopy';
import { useSave } from '../useSave';

/** 报告的去处 */
export function ReportActions() {
  const { session, state } = useSession();
  const copy = useCopy();
  const { saveWord, saveText } = useSave();
  const busy = state.busy !== null;
  return (
    <footer className="actions report-actions">
      <Button appearance="subtle" disabledFocusable={busy} onClick={() => session.toSheet()}>
        写入工作表
      </Button>
      <Button appearance="subtle" disabledFocusable={busy} onClick={saveText}>
        保存文本
      </Button>
      <Button disabledFocusable={busy} onClick={copy}>
        复制
      </Button>
      <Button appearance="primary" disabledFocusable={busy} onClick={saveWord}>
        保存 Word
      </Button>
    </footer>
  );
}
