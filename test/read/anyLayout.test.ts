import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnName } from '../../src/grid/address';
import { readForms } from '../../src/read';
import { type Put, sheet, workbook } from '../support/sheets';

/** 一行指标 as the layout below lays it out. */
interface Row {
  readonly name: string;
  readonly target: string;
  readonly actual: number;
  readonly weight: number;
  readonly score: number;
}

const KEYS = ['level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'] as const;
type Key = (typeof KEYS)[number];
const TITLES: Readonly<Record<Key, readonly string[]>> = {
  level2: ['二级指标'],
  level3: ['三级指标', '指标名称', '三级指标名称'],
  target: ['年度指标值', '指标值', '年初目标值', '指标值(A)'],
  actual: ['实际完成值', '全年完成值', '完成值（B）'],
  weight: ['分值', '权重', '标准分值', '指标权重'],
  score: ['得分', '自评得分', '自评分值'],
  reason: ['偏差原因分析及改进措施', '扣分原因', '未完成原因'],
};

const row: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom('巡检', '培训场次', '补植面积', '资料归档率', '总分', 'ＣＴ检查', '说明会'),
  target: fc.constantFrom('≥10次', '＝100％', '≤30天', '5万人次', '200份'),
  actual: fc.integer({ min: 1, max: 9999 }),
  weight: fc.integer({ min: 1, max: 50 }),
  score: fc.integer({ min: 0, max: 50 }),
});

const BETWEEN = ['nothing', 'blank', 'note', 'subtotal', 'header'] as const;
const TOTALS = ['none', '小计', '合计', '产出指标小计'] as const;

interface Layout {
  readonly sections: readonly {
    readonly rows: readonly (readonly [Row, (typeof BETWEEN)[number]])[];
    readonly total: (typeof TOTALS)[number];
  }[];
  readonly keys: readonly Key[];
  /** Which of its titles each column has. */
  readonly words: readonly number[];
  /** How level 1 is shown: one merged cell, one cell and blanks below it, or a row of its own. */
  readonly levels: 'merged' | 'carried' | 'banner';
  /** Columns left of the table; the last of them may be headed 绩效指标 and merged all the way down. */
  readonly lead: number;
  readonly heading: boolean;
  readonly above: number;
  readonly closing: string;
}

const section = fc.record({
  rows: fc.array(fc.tuple(row, fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 4 }),
  total: fc.constantFrom(...TOTALS),
});
const layout: fc.Arbitrary<Layout> = fc.record({
  sections: fc.array(section, { minLength: 1, maxLength: 4 }),
  keys: fc
    .shuffledSubarray(['target', 'actual', 'weight', 'score', 'reason'] as Key[], { minLength: 5 })
    .map((keys): Key[] => ['level2', 'level3', ...keys]),
  words: fc.array(fc.nat(5), { minLength: KEYS.length, maxLength: KEYS.length }),
  levels: fc.constantFrom('merged', 'carried', 'banner'),
  lead: fc.nat(2),
  heading: fc.boolean(),
  above: fc.nat(3),
  closing: fc.constantFrom('总分', '合计', '总计'),
});

function built({ sections, keys, words, levels, lead, heading, above, closing }: Layout) {
  const withLevel = levels !== 'banner';
  const at = (key: Key): number => lead + (withLevel ? 1 : 0) + keys.indexOf(key);
  const width = lead + keys.length + (withLevel ? 1 : 0);
  const pad = (cells: Put[]): Put[] => [...Array.from({ length: lead }, () => null), ...cells];
  const place = (put: Partial<Record<Key, Put>>, level1: Put = null): Put[] => {
    const cells: Put[] = Array.from({ length: width }, () => null);
    if (withLevel) cells[lead] = level1;
    for (const key of keys) cells[at(key)] = put[key] ?? null;
    return cells;
  };
  const header = place(
    Object.fromEntries(
      KEYS.map((key, index) => [key, TITLES[key][(words[index] ?? 0) % TITLES[key].length]]),
    ),
    '一级指标',
  );
  const rows: Put[][] = [
    ['2023年度部门整体支出绩效自评表'],
    ...Array.from({ length: above }, () => []),
  ];
  const merges: string[] = [];
  if (heading && lead > 0) header[lead - 1] = '绩效指标';
  rows.push(header);
  const headerRow = rows.length;
  const expected: { row: number; item: Row }[] = [];
  for (const [index, { rows: items, total }] of sections.entries()) {
    const name = `${['产出', '效益', '满意度', '成本'][index]}指标（${10 * (index + 1)}分）`;
    if (!withLevel) {
      rows.push(pad([`${'一二三四'[index]}、${name}`]));
      merges.push(`${columnName(lead)}${rows.length}:${columnName(width - 1)}${rows.length}`);
    }
    const top = rows.length + 1;
    for (const [nth, [item, what]] of items.entries()) {
      const opens = nth === 0 ? name : null;
      const { name: level3, ...rest } = item;
      rows.push(place({ level2: nth === 0 ? '数量指标' : null, level3, ...rest }, opens));
      expected.push({ row: rows.length, item });
      const last = nth === items.length - 1 && index === sections.length - 1;
      if (last || levels === 'merged') continue;
      if (what === 'blank') rows.push([]);
      if (what === 'note') rows.push(pad(['注：以台账为准。']));
      if (what === 'subtotal') rows.push(pad(['小计']));
      if (what === 'header' && withLevel) rows.push(header);
    }
    if (total !== 'none') {
      const cells = place({ weight: 10 * (index + 1), score: 9 });
      cells[withLevel && levels === 'merged' ? at('level2') : lead] = total;
      rows.push(cells);
    }
    if (levels === 'merged' && rows.length > top)
      merges.push(`${columnName(lead)}${top}:${columnName(lead)}${rows.length}`);
  }
  const side = columnName(lead - 1);
  if (heading && lead > 0) merges.push(`${side}${headerRow}:${side}${rows.length}`);
  const total = place({ weight: 100, score: 88 });
  total[lead] = closing;
  rows.push(total, pad(['填表人：张三']));
  return { book: workbook(sheet(rows, { merges })), expected, totalRow: rows.length - 1, at };
}

test('no indicator and no number is lost, whatever stands between them', () => {
  fc.assert(
    fc.property(layout, (spec) => {
      const { book, expected, totalRow, at } = built(spec);
      const forms = readForms(book);
      expect(forms).toHaveLength(1);
      const [form] = forms;
      expect(
        form?.indicators.map(({ row: line, level3, target, actual, weight, score }) => ({
          row: line,
          item: {
            name: level3,
            target: target.text,
            actual: Number(actual.value?.toFixed()),
            weight: Number(weight?.toFixed()),
            score: Number(score?.toFixed()),
          },
        })),
      ).toEqual(expected);
      expect(form?.stated.cells.total).toBe(`${columnName(at('score'))}${totalRow}`);
      expect(form?.stated.total?.toFixed()).toBe('88');
      expect(
        form?.indicators.every(({ level1 }) => /^(产出|效益|满意度|成本)指标$/.test(level1)),
      ).toBe(true);
    }),
    { numRuns: 400 },
  );
});
