import type { Check, Defect } from '../model/check';
import type { FundRow, Indicator } from '../model/form';
import type { FundRate } from '../model/score';
import { show, show2 } from '../numbers/show';
import { agrees } from './agrees';
import { quote } from './quote';

function rateDefects({ level3, actual, cells }: Indicator, { rate }: FundRate): Defect[] {
  const isRate = actual.nature === 'percent' || actual.unit === null;
  const typed = isRate ? actual.value : null;
  if (typed === null || rate === null || agrees(typed, rate)) return [];
  const message = `${quote(level3)}的完成值写作${show(typed)}%，资金部分的执行率为${show2(rate)}%，两处应一致。`;
  return [{ cell: cells.actual, message, found: `${show(typed)}%`, expected: `${show2(rate)}%` }];
}

function pointDefects(row: Indicator, fund: FundRow): Defect[] {
  return [['weight', '分值'] as const, ['score', '得分'] as const].flatMap(([key, name]) => {
    const [typed, wanted] = [row[key], fund[key]];
    if (typed === null || wanted === null || typed.eq(wanted)) return [];
    const message = `${quote(row.level3)}的${name}写作${show(typed)}分，资金部分为${show(wanted)}分，两处应一致。`;
    return [{ cell: row.cells[key], message, found: show(typed), expected: show(wanted) }];
  });
}

/** 固定行 */
export const T32: Check = {
  code: 'T32',
  title: '预算执行率指标行与资金部分不一致',
  severity: 'error',
  sources: ['预算管理一体化系统校验'],
  looksFor:
    '列为指标的“预算执行率”一行，完成值是否等于资金部分的执行率（按所写小数位四舍五入），分值、得分是否与资金部分一致。',
  mend: '按资金部分改正这一行。',
  find: ({ form, score }) => {
    const row = form.indicators.find((_, place) => score.indicators[place]?.isExecution);
    const index = form.funds.findIndex(({ role }) => role === 'total');
    const [fund, rate] = [form.funds[index], score.funds[index]];
    return row && fund && rate ? [...rateDefects(row, rate), ...pointDefects(row, fund)] : [];
  },
};
