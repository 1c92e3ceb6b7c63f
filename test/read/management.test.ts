import { expect, test } from 'vitest';
import { checkForm } from '../../src/check';
import { policyOf } from '../../src/policies';
import { readForms } from '../../src/read';
import { scoreForm } from '../../src/score';
import { type Put, sheet, workbook } from '../support/sheets';

const MANAGED: Put[][] = [
  ['资金管理情况', null, '情况说明', null, null, null, '分值', '得分'],
  [null, '安排科学性', '符合政策。', null, null, null, 10, 10],
  [null, '使用规范性', '专款专用。', null, null, null, 10, 9],
];

/** A form whose execution rate weighs 10 and its indicator 70, with these rows between them, and its total. */
function read(rows: readonly Put[][], total: Put, funds: Put = 10) {
  const [form] = readForms(
    workbook(
      sheet([
        ['2023年度项目支出绩效自评表'],
        ['资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
        [null, '年度资金总额', 100, 100, 100, '100%', funds, funds],
        ...rows,
        ['年度总体目标'],
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '实际完成值',
          '偏差原因',
          '分值',
          '得分',
        ],
        ['产出指标', '数量指标', '检查次数', '≥10次', '10次', null, 70, 70],
        ['总分', null, null, null, null, null, 100, total],
      ]),
    ),
  );
  if (!form) throw new Error('no form');
  const policy = policyOf('national-2020');
  const score = scoreForm(form, policy);
  const told = checkForm({ form, score, policy }).map(({ code, cell, message }) => ({
    code,
    cell,
    message,
  }));
  return { form, score, told: (code: string) => told.filter((one) => one.code === code) };
}

test('资金管理情况 has marks of its own, which the total and its weights take in', () => {
  const { form, score, told } = read(MANAGED, 99);
  expect(form.management?.map(({ label, cells }) => [label, cells.weight, cells.score])).toEqual([
    ['安排科学性', 'G5', 'H5'],
    ['使用规范性', 'G6', 'H6'],
  ]);
  expect(score.total.toFixed()).toBe('99');
  expect(score.totalWorking).toBe('预算执行率10.00＋资金管理等19.00＋各项指标70.00＝99.00');
  expect([...told('T01'), ...told('T03'), ...told('T04')]).toEqual([]);
});

test('a mark above its weight, a wrong total and wrong weights are told', () => {
  const [head = [], first = []] = MANAGED;
  const second: Put[] = [null, '使用规范性', '专款专用。', null, null, null, 5, 6];
  const { told } = read([head, first, second], 99);
  expect(told('T01')[0]?.message).toBe(
    '分值合计为95分（预算执行率10分，资金管理等15分，指标70分），应为100分。请调整各项分值。',
  );
  expect(told('T03')[0]?.cell).toBe('自评表!H6');
  expect(told('T04')[0]?.message).toContain('各项得分相加为96分');
});

test('where the execution rate has no weight the message says so much less', () => {
  expect(read(MANAGED, 99, null).told('T01')[0]?.message).toBe(
    '分值合计为90分（资金管理等20分，指标70分），应为100分。请调整各项分值。',
  );
});

test('a mark that is still to be given leaves the form undecided', () => {
  const [head = [], first = []] = MANAGED;
  const { score } = read(
    [head, first, [null, '使用规范性', '规范。', null, null, null, 10, null]],
    null,
  );
  expect(score.total.toFixed()).toBe('90');
  expect(score.undecided).toBe(1);
  expect(score.grade).toBeNull();
});

test.each<[string, Put[][]]>([
  [
    'marks',
    [
      ['资金管理情况', null, '情况说明'],
      [null, '安排科学性', '符合政策。'],
    ],
  ],
  [
    'a word for what is told',
    [
      ['资金管理', null, null, null, null, null, '分值', '得分'],
      [null, '安排', '符合', null, null, null, 10, 9],
    ],
  ],
  ['a label', [...MANAGED.slice(0, 1), [null, null, '符合政策。', null, null, null, 10, 10]]],
])('rows without %s are none', (_, rows) => {
  expect(read(rows, 80).form.management).toEqual([]);
});
