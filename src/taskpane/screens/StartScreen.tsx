import { Button } from '@fluentui/react-components';
import { useSession } from '../useSession';

/** 还没有读表时 */
export function StartScreen() {
  const { session, state } = useSession();
  return (
    <div tabIndex={-1} className="screen start">
      <p>打开填好的绩效自评表，点“一键成稿”：</p>
      <ol>
        <li>检查表中的错误和疏漏；</li>
        <li>按评分办法算出每项得分，列出算式；</li>
        <li>您看过、点“写入”之后，才填进表里；</li>
        <li>生成自评报告，可复制或存成 Word。</li>
      </ol>
      <Button disabledFocusable={state.busy !== null} onClick={() => session.check()}>
        只检查，不成稿
      </Button>
      <Button appearance="subtle" onClick={() => session.show('proof')}>
        核对写好的报告
      </Button>
      <p className="quiet">全部在这台电脑上完成，不联网，表格内容不会传出去。</p>
    </div>
  );
}
