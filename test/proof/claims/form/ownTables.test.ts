import { expect, test } from 'vitest';
import { proseOfText } from '../../../../src/hosts/document/proseOfText';
import { proofread } from '../../../../src/proof';
import { tableOf } from '../../prose';
import { FORM } from './town';

/** What is found in a table of the report: the words, what the form says, its cell. */
function saidOf(...rows: readonly string[]): string {
  return saidIn(FORM, ...rows);
}

function saidIn(form: typeof FORM, ...rows: readonly string[]): string {
  const lines = rows.map((row) => `| ${row} |`);
  return proofread(proseOfText(lines.join('\n')), { tables: [form] })
    .filter(({ code }) => code === 'R03')
    .map(
      ({ found, expected, cells }) =>
        `${found}→${expected}@${cells.map(({ address }) => address).join()}`,
    )
    .join(' ');
}

const MARKS = '三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 得分率';
const FUNDS = '资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率';

test.each([
  [MARKS, '道路检查次数 | 50次 | 47次 | 20 | 19.2 | 96%', '47次→48次@F14'],
  [
    MARKS,
    '道路检查次数 | ≥60次 | 48次 | 20 | 18.2分 | 95%',
    '60次→50次@E14 18.2分→19.2分@H14 95%→96%@H14',
  ],
  [MARKS, '道路检查次数（次） | 50次 | 48次 | 21 | 19.2 | 96%', '21→20@G14'],
  [MARKS, '（次）道路检查次数 | 50次 | 48次 | 21 | 19.2 | 96%', ''],
  [MARKS, '夜间道路检查次数 | 50次 | 48次 | 21 | 19.2 | 96%', ''],
  [MARKS, '总分 | — | — | 100 | 95 | —', '95→96.95@H20'],
  [MARKS, '合 计 | — | — | 100 | 95 | —', '95→96.95@H20'],
  [MARKS, '合计得分 | — | — | 100 | 95 | —', ''],
  [
    MARKS,
    '预算执行率 | 100万元 | 98.5万元 | 10 | 9 | 90%',
    '98.5万元→97.5万元@F5 9→9.75@I5 90%→97.5%@H5',
  ],
  [MARKS, '预算执行率合计 | 100万元 | 98.5万元 | 10 | 9 | 90%', ''],
  [FUNDS, '基本支出 | 60 | 61 | 60万元 | 100%', '61→60@E6'],
  [FUNDS, '基本支出 | 600000 | 610000 | 60 | 99%', '610000→60@E6 99%→100%@H6'],
  [FUNDS, '项目支出 | 300000元 | 410000元 | 375000元 | 93.75%', '410000元→400000元@E7'],
  // A level of the name 预算执行 is not what the row tells of.
  [
    `二级指标 | ${MARKS}`,
    '预算执行 | 道路检查次数 | 50次 | 47次 | 20 | 19.2 | 96%',
    '47次→48次@F14',
  ],
  [`二级指标 | ${MARKS}`, '预算执行 | 资金 | 100万元 | 97.5万元 | 10 | 9 | 97.5%', '9→9.75@I5'],
  [FUNDS, '其他支出 | 1 | 1 | 1 | 1%', ''],
  ['项目 | 得分', '道路检查次数 | 18', ''],
])('under %s: %s → %s', (head, row, expected) => {
  expect(saidOf(head, '--- | ---', row)).toBe(expected);
});

test('heads are short words; a row of one head, or of long sentences, is none', () => {
  expect(
    saidOf('指标 | 本次自评最终实际得分情况的说明 | 分值', '--- | ---', '道路检查次数 | 18 | 21'),
  ).toBe('');
  expect(saidOf('指标 | 得分18分 | 分值(20分)', '--- | ---', '道路检查次数 | 18 | 21')).toBe(
    '18→19.2@H14 21→20@G14',
  );
  expect(saidOf('指标 | 2023得分 | 分值', '--- | ---', '道路检查次数 | 18 | 21')).toBe('');
});

test('numbered values of one cell are not told from their numbers, and not held to it', () => {
  const row = [
    '产出指标',
    '数量指标',
    '管护工作',
    '1.≥310名\n2.≥1420公里',
    '1.310名\n2.1420公里',
    20,
    20,
  ];
  const form = tableOf({ indicators: [row] });
  const said = (target: string, actual: string) =>
    saidIn(form, MARKS, '--- | ---', `管护工作 | ${target} | ${actual} | 20 | 18 | 100%`);
  expect(said('1.≥310名；2.≥1420公里', '1.310名；2.1420公里')).toBe('18→20@H9');
});
