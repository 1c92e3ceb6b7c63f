import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import type { Form, Indicator } from '../../src/model/form';
import type { Workbook } from '../../src/model/grid';
import type { FormScore } from '../../src/model/score';
import type { Reading } from '../../src/model/value';
import { examine } from '../../src/pipeline';
import { POLICY_FILES } from '../../src/policies';
import { readForms } from '../../src/read';
import { recordBook } from '../../src/write/recordBook';
import { type RecordTable, recordTable } from '../../src/write/recordTable';
import { recordCsv, recordText } from '../../src/write/recordText';
import { formWorkbook, type IndicatorPut } from '../support/forms';
import { type Put, sheet, workbook } from '../support/sheets';
import { workbookOf } from '../support/workbooks';

const tableOf = (indicators: readonly IndicatorPut[], policy = 'national-2020'): RecordTable => {
  const { forms, scores } = examine(formWorkbook({ indicators }), { policy });
  const [form] = forms;
  const [score] = scores;
  if (!form || !score) throw new Error('no form');
  return recordTable(form, score);
};
const shown = ({ rows }: RecordTable) =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : cell.toFixed())).join('|'),
  );

const row = (name: string, target: Put, actual: Put, weight = 10, reason: Put = null): Put[] => [
  '产出指标',
  '数量指标',
  name,
  target,
  actual,
  weight,
  null,
  reason,
];

test('the columns and operators of the record system, exact figures, 定性 by its tier', () => {
  const table = tableOf([
    row('巡检', '≥4轮', '5轮', 20),
    row('完好率', '＝95%', { value: 0.931, format: '0.0%' }, 30, '两台设备待配件。'),
    row('成本', '不超过2.6亿元', '25,000.1万元'),
    row('事故', '<3起', '1起'),
    row('条件', '合规', '合规'),
    row('资料', '健全', null),
  ]);
  expect(table.header.join('|')).toBe(
    '指标名称|计算符号|指标值|实际完成值|计量单位|权重|得分|偏差原因',
  );
  expect(shown(table)).toEqual([
    '巡检|≥|4|5|轮|20|20|',
    '完好率|＝|95|93.1|%|30|29.4|两台设备待配件。',
    '成本|≤|26000|25000.1|万元|10|10|',
    '事故|<|3|1|起|10|10|',
    '条件|定性|合规|达成年度指标||10|10|',
    '资料|定性|健全|||10||',
  ]);
});

test('what one number cannot say keeps its words; what differs in unit keeps its unit', () => {
  const table = tableOf([
    row('份数', '≥200份', '200余份'),
    row('期数', '每月不少于4次', '每月4次'),
    row('区间', '10-20天', '15天'),
    row('整改', '≥200份', '100%'),
    row('率', '≥95%', 0.98),
    row('期限', '2023年12月底前', '2023年11月30日'),
  ]);
  expect(shown(table).map((line) => line.split('|').slice(1, 5).join('|'))).toEqual([
    '≥|200|200余份|份',
    '≥|每月不少于4次|每月4次|次',
    '|10-20天|15|天',
    '≥|200份|100%|',
    '≥|95%|0.98|',
    '定性|2023年12月底前|2023年11月30日|',
  ]);
});

test('四川 has columns of its own; every other policy the common ones', () => {
  const titles = POLICY_FILES.map(({ id }) =>
    tableOf([row('巡检', '≥4轮', '5轮')], id).header.join(),
  );
  expect(new Set(titles).size).toBe(2);
  const table = tableOf([row('巡检', '≥4轮', '5轮')], 'sichuan-2023');
  expect(table.header.join('|')).toBe(
    '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析',
  );
  expect(shown(table)).toEqual(['产出指标|数量指标|巡检|≥|4|轮|5|10|10|']);
});

const LAYOUTS = path.join(import.meta.dirname, '../fixtures/layouts');
const books = async (): Promise<[string, Workbook][]> => [
  ...(await Promise.all(
    ['000', '001', '002', '003', '004'].map(
      async (number): Promise<[string, Workbook]> => [number, await workbookOf(number)],
    ),
  )),
  ...(await Promise.all(
    readdirSync(LAYOUTS)
      .filter((file) => file.endsWith('.xlsx'))
      .map(async (file): Promise<[string, Workbook]> => {
        const bytes = new Uint8Array(readFileSync(path.join(LAYOUTS, file)));
        return [file, await openXlsx(bytes).read()];
      }),
  )),
];

/** What must survive: a unit the actual takes from its column is the target's, a date stays the day it is. */
const facts = ({ value, upper, date, tier, nature }: Reading) => ({
  value: value?.toFixed() ?? null,
  upper: upper?.toFixed() ?? null,
  date,
  tier: tier ?? null,
  unfilled: nature === 'unfilled',
});
const unitOf = ({ value, unit }: Reading) => (value === null ? null : unit);
const indicatorFacts = ({ level2, level3, target, actual, weight, reason }: Indicator) => ({
  name: level3 || level2,
  target: {
    ...facts(target),
    unit: unitOf(target),
    operator: target.nature === 'date' ? null : target.operator,
  },
  actual: facts(actual),
  weight: weight?.toFixed() ?? null,
  reason,
});

function expectSame(form: Form, score: FormScore, back: Form | undefined): void {
  const marks = score.indicators.map(({ score: mark }) => mark?.toFixed() ?? null);
  expect(back?.indicators.map(({ score: mark }) => mark?.toFixed() ?? null)).toEqual(marks);
  const weights = score.indicators.map(({ weight }, at) => weight ?? form.indicators[at]?.weight);
  expect(back?.indicators.map(({ weight }) => weight?.toFixed())).toEqual(
    weights.map((weight) => weight?.toFixed()),
  );
  const weightless = (one: Indicator) => ({ ...indicatorFacts(one), weight: null });
  expect(back?.indicators.map(weightless)).toEqual(form.indicators.map(weightless));
}

test.each(['national-2020', 'sichuan-2023'])(
  'under %s every form reads the same again from its own table',
  async (policy) => {
    for (const [name, book] of await books()) {
      const { forms, scores } = examine(book, { policy });
      for (const [at, form] of forms.entries()) {
        const score = scores[at];
        if (!score) throw new Error(name);
        const table = recordTable(form, score);
        const rows: Put[][] = [table.header, ...table.rows].map((cells) =>
          cells.map((cell) => (typeof cell === 'string' ? cell || null : Number(cell.toFixed()))),
        );
        expectSame(form, score, readForms(workbook(sheet(rows)))[0]);
        const bytes = recordBook([{ sheet: form.sheet, table }]);
        expectSame(form, score, readForms(await openXlsx(bytes).read())[0]);
      }
    }
  },
);

test('a sheet a form; the same tables give the same bytes', async () => {
  const { forms, scores } = examine(await workbookOf('004'));
  const named = forms.flatMap((form, at) => {
    const score = scores[at];
    return score ? [{ sheet: form.sheet, table: recordTable(form, score) }] : [];
  });
  const twice = [...named, ...named];
  const { grids } = await openXlsx(recordBook(twice)).read();
  expect(grids.map(({ sheet: name }) => name)).toEqual([
    ...named.map(({ sheet: name }) => name),
    ...named.map(({ sheet: name }) => `${name}(2)`),
  ]);
  expect(recordBook(twice)).toEqual(recordBook(twice));
});

const HOSTILE = '=HYPERLINK("http://x","点")';

test('no cell of the text files becomes a formula, no cell breaks out of its place', () => {
  const table = tableOf([
    row(HOSTILE, '＝100%', '90%', 10, '甲,"乙"\n丙\t丁'),
    row('＋1+1', '≥-5%', '-3%', 10, '@SUM(A1)'),
  ]);
  const csv = recordCsv([table]);
  expect(csv.startsWith('\ufeff指标名称,计算符号,')).toBe(true);
  const [, first, second] = csv.split('\r\n');
  expect(first).toBe(`"'=HYPERLINK(""http://x"",""点"")",＝,100,90,%,10,9,"甲,""乙""\n丙\t丁"`);
  expect(second).toMatch(/^'＋1\+1,≥,-5,-3,%,/);
  expect(second).toMatch(/,'@SUM\(A1\)$/);
  const lines = recordText([table]).split('\n');
  expect(lines.map((line) => line.split('\t').length)).toEqual([8, 8, 8, 1]);
  expect(lines[1]).toBe(`'${HOSTILE}\t＝\t100\t90\t%\t10\t9\t甲,"乙" 丙 丁`);
});

test('in the workbook text stays text', async () => {
  const table = tableOf([row(HOSTILE, '≥1次', '1次')]);
  const { grids } = await openXlsx(recordBook([{ sheet: '表', table }])).read();
  expect(grids[0]?.rows[1]?.[0]).toMatchObject({ value: HOSTILE, formula: null });
});
