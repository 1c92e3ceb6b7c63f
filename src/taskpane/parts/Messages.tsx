import { ProgressBar } from '@fluentui/react-components';
import { useSession } from '../useSession';
import { Bar } from './Bar';
import { Differences } from './Differences';
import { useCopy } from './useCopy';

/** 进度、错误、提示、表格已修改 All that comes and goes, in one place and read aloud. */
export function Messages() {
  const { session, state } = useSession();
  const copy = useCopy();
  const recheck = { name: '重新检查', act: () => session.check() };
  const close = { name: '知道了', act: () => session.hush() };
  const { busy, trouble, stale, notice } = state;
  const undo = (name?: string) => (name && !busy ? [{ name, act: () => session.undo() }] : []);
  return (
    <div className="messages">
      <div role="alert">
        {trouble && (
          <Bar
            intent="error"
            actions={[
              ...undo(trouble.undo),
              ...(trouble.next === 'recheck' ? [recheck] : []),
              close,
            ]}
          >
            {trouble.message}
            {trouble.differences && <Differences cells={trouble.differences} then="读取时" />}
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
        {stale && trouble?.next !== 'recheck' && (
          <Bar intent="warning" actions={[recheck]}>
            表格已修改，请重新检查。
          </Bar>
        )}
        {notice && (
          <Bar
            intent={notice.warning ? 'warning' : 'success'}
            actions={[
              ...undo(notice.undo),
              ...(notice.saved ? [{ name: '复制', act: copy }] : []),
              ...(notice.warning ? [close] : []),
            ]}
          >
            {notice.message}
            {notice.left && <Differences cells={notice.left} then="写入时" />}
          </Bar>
        )}
      </div>
    </div>
  );
}
