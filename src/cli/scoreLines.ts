import type { Form } from '../model/form';
import type { FormScore } from '../model/score';
import { show } from '../numbers/show';
import { STATUS_WORDS } from './words';

/** Every score of a form with its working. */
export function scoreLines(form: Form, score: FormScore): string[] {
  const rows = form.indicators.map((indicator, index) => {
    const line = score.indicators[index];
    const mark = line?.score ? show(line.score) : '—';
    const weight = indicator.weight ? show(indicator.weight) : '—';
    const status = line ? STATUS_WORDS[line.status] : '';
    return `  ${indicator.level3}：${mark}/${weight}分〔${status}〕${line?.working ?? ''}`;
  });
  const { execution, total, totalWorking, undecided, grade } = score;
  const mark = execution?.score ? show(execution.score) : '—';
  const first = execution ? [`  预算执行率：${mark}分 ${execution.working}`] : [];
  const last = undecided
    ? `  已定各项合计${show(total)}分；还有${undecided}项无法确定，暂不定等级。`
    : `  总分${show(total)}分，等级“${grade ?? '—'}”：${totalWorking}。`;
  return [`【${form.id}】`, ...first, ...rows, last, ''];
}
