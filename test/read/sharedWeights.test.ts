import { expect, test } from 'vitest';
import { readForms } from '../../src/read';
import { scored } from '../support/forms';
import { sharedBook as book, type SharedPut } from '../support/sharedWeights';
import { type Put, sheet, workbook } from '../support/sheets';

const only = (put: SharedPut = {}) => {
  const [form] = readForms(book(put));
  if (!form) throw new Error('no form');
  return form;
};

test('one weight over several indicators is their group’s, none of them has it', () => {
  const form = only();
  expect(form.indicators.map(({ weight }) => weight?.toFixed() ?? null)).toEqual([
    null,
    null,
    '30',
  ]);
  const group = form.groups.find(({ isShared }) => isShared);
  expect(group).toMatchObject({ level: 2, label: '数量指标', cell: 'C5', rows: [5, 6] });
  expect(group?.weight.toFixed()).toBe('60');
  expect(form.groups.filter(({ cell }) => cell === 'C5')).toHaveLength(1);
  expect(form.mapping.questions.map(({ message }) => message)).toEqual([
    expect.stringContaining('第5、6行合用一个分值（C5，60分）'),
  ]);
});

test('it is named by the level above where there is no second', () => {
  const rows: Put[][] = [
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '分值', '三级指标', '指标值', '完成值', '得分'],
    ['产出指标', 60, '甲', '≥5场', '6场', 30],
    [null, null, '乙', '≥5场', '5场', 30],
    ['效益指标', 40, '丙', '≥95%', '96%', 40],
  ];
  const [form] = readForms(workbook(sheet(rows, { merges: ['A3:A4', 'B3:B4'] })));
  expect(form?.groups.find(({ isShared }) => isShared)).toMatchObject({
    level: 1,
    label: '产出指标',
  });
});

test('a weight merged over one indicator and an empty row is its own', () => {
  const form = only({ merges: ['C7:C8'] });
  expect(form.indicators[2]?.weight?.toFixed()).toBe('30');
  expect(form.groups.filter(({ isShared }) => isShared)).toEqual([]);
});

test('an empty weight merged over several rows is no weight of a group', () => {
  const form = only({ shared: null });
  expect(form.groups.filter(({ isShared }) => isShared)).toEqual([]);
  expect(form.mapping.questions).toEqual([]);
});

test('weights add up with it, and no row is blamed for marks below it', () => {
  const findings = (put: SharedPut = {}) => scored(book(put)).findings.map(({ code }) => code);
  for (const code of ['T01', 'T02', 'T03', 'T11', 'T14']) {
    expect(findings()).not.toContain(code);
  }
  expect(findings({ shared: 50 })).toContain('T01');
});

test('what the execution rate weighs is seen by what the groups leave', () => {
  expect(scored(book({ fund: null })).score.execution?.weight?.toFixed()).toBe('10');
  expect(scored(book({ fund: null, shared: 50 })).score.execution).toBeNull();
});

test('its rows are not scored one by one', () => {
  const { score } = scored(book());
  expect(score.indicators.map(({ status }) => status)).toEqual([
    'undecided',
    'undecided',
    'computed',
  ]);
});

test('it bears a name only where it holds all of one level', () => {
  const labelOf = (...levels: readonly (readonly [string, string])[]) => {
    const rows: Put[][] = [
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
      ...levels.map(([one, two], at): Put[] => [
        one,
        two,
        `甲${at}`,
        '≥5场',
        '6场',
        at === 0 ? 60 : null,
        30,
      ]),
      ['满意度指标', '服务对象满意度', '丙', '≥95%', '96%', 40, 40],
    ];
    const [form] = readForms(workbook(sheet(rows, { merges: ['F3:F4'] })));
    const { level, label } = form?.groups.find(({ isShared }) => isShared) ?? {};
    return [level, label];
  };
  expect(labelOf(['产出', '数量'], ['产出', '数量'])).toEqual([2, '数量']);
  expect(labelOf(['产出', '数量'], ['产出', '质量'])).toEqual([1, '产出']);
  expect(labelOf(['产出', '数量'], ['效益', '社会'])).toEqual([2, '']);
});
