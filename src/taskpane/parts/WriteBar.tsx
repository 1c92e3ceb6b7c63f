import { Button } from '@fluentui/react-components';
import { editsToWrite } from '../session/editsToWrite';
import { useSession } from '../useSession';

/** 写入前的最后一步：写多少；有建议分的，按下按钮就是确认 */
export function WriteBar() {
  const { session, state } = useSession();
  const count = editsToWrite(state).length;
  const waiting = (state.examination?.scores ?? [])
    .flatMap((score) => score.indicators)
    .filter((line) => line.status === 'suggested').length;
  const blocked = state.busy !== null || state.stale;
  return (
    <footer className="actions">
      <p className="quiet">
        {count === 0
          ? '得分与表中一致，没有要写入的。'
          : `将写入 ${count} 处${waiting > 0 ? `，其中 ${waiting} 项为定性建议分，须由您确认或另选` : ''}。`}
      </p>
      <Button
        appearance={count === 0 ? 'primary' : 'secondary'}
        disabledFocusable={blocked}
        onClick={() => session.draft()}
      >
        {count === 0 ? '下一步：报告' : '不写入，直接成稿'}
      </Button>
      {count > 0 && (
        <Button appearance="primary" disabledFocusable={blocked} onClick={() => session.write()}>
          {waiting > 0 ? '确认建议分，' : ''}
          {state.oneClick ? '写入并成稿' : '写入'}
        </Button>
      )}
    </footer>
  );
}
