import type { Form } from '../model/form';
import type { Decimal } from '../numbers/decimal';
import { show } from '../numbers/show';
import { mappingLines } from './mappingLines';
import { table } from './print';
import { NATURE_WORDS } from './words';

const shown = (value: Decimal | null): string => (value === null ? '' : show(value));

/** What was understood of a form, as a person reads it. */
export function formLines(form: Form): string[] {
  const { unitName, project, year, kind, moneyUnit, stated } = form;
  const funds = form.funds.map(({ label, initial, budget, executed, weight, cells }) => [
    cells.label ?? '',
    label,
    shown(initial),
    shown(budget),
    shown(executed),
    shown(weight),
  ]);
  const indicators = form.indicators.map((row) => [
    String(row.row),
    row.level2 || row.level1,
    row.level3,
    row.target.text,
    NATURE_WORDS[row.target.nature],
    row.actual.text,
    shown(row.weight),
    shown(row.score),
  ]);
  const facts = [
    `单位：${unitName ?? '（没有找到）'}`,
    ...(project ? [`项目：${project}`] : []),
    `年度：${year ?? '（没有找到）'}`,
    `类型：${kind === 'project' ? '项目支出' : '部门整体支出'}`,
  ];
  return [
    `【${form.id}】${form.title}`,
    facts.join('  '),
    '',
    `资金（${moneyUnit}）`,
    ...table(['格', '项目', '年初预算数', '全年预算数', '全年执行数', '分值'], funds),
    '',
    `指标（${form.indicators.length}项）`,
    ...table(
      ['行', '二级指标', '三级指标', '指标值', '性质', '完成值', '分值', '得分'],
      indicators,
    ),
    '',
    `总分：${shown(stated.total) || '未填'}  等级：${stated.grade ?? '未填'}`,
    ...mappingLines(form.mapping),
    '',
  ];
}
