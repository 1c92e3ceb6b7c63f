import { countsOf } from '../../../batch';
import type { RunState } from '../reading/run';

/** 总数的一行 */
export function Summary({ state: { phase, ledger, done, total } }: { readonly state: RunState }) {
  const { forms, reports, unusable, errors, outliers, missing } = countsOf(ledger);
  const over = phase === 'done' || phase === 'stopped';
  return (
    <p className="summary">
      <span className="offscreen" role="status">
        {over && '台账已经列出。'}
      </span>
      {phase === 'stopped' && (
        <strong>
          已停止，读了 {done}/{total} 个文件。
        </strong>
      )}
      自评表 {forms} 张，报告 {reports} 份，不能用的文件 {unusable} 个；错误 {errors} 条
      {over && `，横向比对发现异常 ${outliers} 处`}
      {missing !== null && `；未报送的单位 ${missing} 个`}。
    </p>
  );
}
