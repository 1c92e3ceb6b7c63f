import { Button } from '@fluentui/react-components';
import { useSession } from '../useSession';

/** 写入之后：撤销、留痕表 */
export function WriteHistory() {
  const { session, state } = useSession();
  const busy = state.busy !== null;
  const last = state.undos.at(-1);
  return (
    <div className="write-history">
      {last && (
        <Button size="small" disabledFocusable={busy} onClick={() => session.undo()}>
          {last.sheet
            ? `撤销添加的工作表“${last.sheet.name}”`
            : `撤销最近一次写入（${last.undo.cells.length} 处）`}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        onClick={() => session.showTrail()}
      >
        留痕表
      </Button>
    </div>
  );
}
