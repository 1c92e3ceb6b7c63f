import { Button } from '@fluentui/react-components';
import { FindingList } from '../parts/FindingList';
import { useSession } from '../useSession';

/** 第一步：检查 */
export function CheckScreen() {
  const { session, state } = useSession();
  const findings = state.examination?.findings ?? [];
  return (
    <>
      <div
        tabIndex={-1}
        className="screen"
        id="panel-check"
        role="tabpanel"
        aria-labelledby="tab-check"
      >
        {findings.length === 0 ? (
          <p className="empty">没有发现问题。</p>
        ) : (
          <p className="quiet">点一条问题，表中会选中对应的单元格。</p>
        )}
        <FindingList findings={findings} />
      </div>
      <footer className="actions">
        <Button disabledFocusable={state.busy !== null} onClick={() => session.check()}>
          重新检查
        </Button>
        <Button appearance="primary" onClick={() => session.show('score')}>
          下一步：评分
        </Button>
      </footer>
    </>
  );
}
