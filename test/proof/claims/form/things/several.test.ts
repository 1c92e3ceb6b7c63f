import { expect, test } from 'vitest';
import type { ProofTable } from '../../../../../src/model/proof';
import { formIndex } from '../../../../../src/proof/claims/form';
import { tableOf } from '../../../prose';
import { allTold, told } from '../told';

/** A form of a project; the second test form is in 元 in the same workbook. */
const FIRST = tableOf({
  funds: [['年度资金总额', 90, 100, 80, 10, '80%', 8]],
  indicators: [
    ['产出指标', '数量指标', '检查次数', '≥50次', '50次', 50, 50],
    ['效益指标', '社会效益指标', '综合水平', '得到提升', '部分达成', 40, 28],
  ],
  total: [100, 86, '良'],
});
const SECOND = tableOf({
  funds: [['年度资金总额', 50, 60, 60, 10, '100%', 10]],
  indicators: [['产出指标', '数量指标', '养护里程', '≥50公里', '50公里', 90, 90]],
  total: [100, 100, '优'],
});
const inYuan = ({ form, score }: ProofTable): ProofTable => ({
  form: { ...form, moneyUnit: '元' },
  score,
});

test('what several forms come to: amounts, rate and rows', () => {
  expect(allTold(formIndex([FIRST, SECOND]).several)).toEqual({
    initial: ['1400000元 E5'],
    budget: ['1600000元 E5'],
    executed: ['1400000元 E5'],
    left: ['200000元 E5'],
    rate: ['87.5% E5'],
    count: ['2 E5', '3 B9', '5 B9'],
    short: ['2 B9', '2 B9', '2 B9', '1 B9', '1 B9', '1 B9'],
    full: ['2 B9', '2 B9', '2 B9', '3 B9', '3 B9', '3 B9'],
    measured: ['2 B9', '2 B9'],
    judged: ['1 B9', '0 B9'],
    undecided: ['0 B9'],
  });
});

test('a form in 元 is added in 元', () => {
  const { several } = formIndex([FIRST, inYuan(SECOND)]);
  expect(told(several, 'budget')).toEqual(['1000060元 E5']);
  expect(told(several, 'executed')).toEqual(['800060元 E5']);
  expect(told(several, 'left')).toEqual(['200000元 E5']);
});

test('a form whose unit of money is none known is taken to be in 万元', () => {
  const { form, score } = SECOND;
  const { tables } = formIndex([{ form: { ...form, moneyUnit: '两' }, score }]);
  expect(told(tables[0]?.total, 'budget')).toEqual(['600000元 E5']);
});

test('where one form does not tell its amounts or its marks, neither do all together', () => {
  const blank = tableOf({
    funds: [['年度资金总额', null, null, 60, 10, null, null]],
    indicators: [['产出指标', '数量指标', '养护里程', '≥50公里', null, 90, null]],
    total: [null, null, null],
  });
  const without = tableOf({
    funds: [
      ['本级财政资金', 10, 10, 10, null, null, null],
      ['上级补助资金', 10, 10, 10, null, null, null],
    ],
  });
  expect(allTold(formIndex([FIRST, blank]).several)).toEqual({
    executed: ['1400000元 E5'],
    count: ['2 E5', '3 B9', '5 B9'],
    measured: ['2 B9', '2 B9'],
    judged: ['1 B9', '0 B9'],
    undecided: ['2 B9'],
  });
  expect(told(formIndex([without, FIRST]).several, 'budget')).toEqual([]);
  expect(told(formIndex([without, FIRST]).several, 'count')[0]).toBe('2 无');
});

test('it is called so in messages, by no name in a text, and is of no one form', () => {
  const { several } = formIndex([FIRST, SECOND]);
  expect(several).toMatchObject({ label: '各表合计', names: [], shortNames: [], table: null });
  const names = Object.values(several?.values ?? {}).map((cells) => cells[0]?.name);
  expect(names).toEqual([
    '各表合计的年初预算数',
    '各表合计的全年预算数',
    '各表合计的全年执行数',
    '各表合计的全年预算数与全年执行数之差',
    '各表合计的执行率',
    '自评表的项数',
    '各表合计的未得满分的项数',
    '各表合计的得满分的项数',
    '各表合计的定量指标的项数',
    '各表合计的定性指标的项数',
    '各表合计的得分未确定的项数',
  ]);
});

test('one form alone is not told of as several', () => {
  expect(formIndex([FIRST]).several).toBeNull();
});
