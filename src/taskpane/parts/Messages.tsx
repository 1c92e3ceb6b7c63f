import { ProgressBar } from '@fluentui/react-components';
import { useSession } from '../useSession';
import { Bar } from './Bar';
import { useCopy } from './useCopy';

/** 进度、错误、提示、表格已修改 All that comes and goes, in one place and read aloud. */
export function Messages() {
  const { session, state } = useSession();
  const copy = useCopy();
  const recheck = { name: '重新检查', act: () => session.check() };
  const close = { name: '知道了', act: () => session.hush() };
  const { busy, trouble, stale, notice } = state;
  return (
    <div className="messages">
      <div role="alert">
        {trouble && (
          <Bar intent="error" actions={trouble.next === 'recheck' ? [recheck, close] : [close]}>
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
        {stale && (
          <Bar intent="warning" actions={[recheck]}>
            表格已修改，请重新检查。
          </Bar>
        )}
        {notice && (
          <Bar
            intent={notice.warning ? 'warning' : 'success'}
            actions={notice.saved ? [{ name: '复制', act: copy }] : []}
          >
            {notice.message}
          </Bar>
        )}
      </div>
    </div>
  );
}
