import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { promptOf } from '../../src/draft/runs';
import { outlineOf } from '../../src/outlines';
import { POLICY_FILES, policyOf } from '../../src/policies';
import { build, type FormSpec, type FundSpec, type IndicatorSpec } from './builder';
import { materialOf } from './material';
import { runsOf, strayNumbers } from './numbersOf';
import { linesOf } from './print';

const outline = outlineOf('jiangxi');
const outlines = fc.constantFrom(outline, outlineOf('hunan'));

/** Few distinct texts and the awkward ones: formulas, markup, prompts, line breaks, stray punctuation. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '。',
    '完成。',
    '完成；；\n按时，',
    '=HYPERLINK("http://x")',
    '<b>甲</b>&amp;',
    '【请补充：x】',
    '12345热线“办结率”',
    '第3期\r\n第4期',
    '{self}{year}',
    '\u202e倒\ud800',
    '无',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const amount = fc.option(
  fc.oneof(
    fc.constantFrom(0, 0.1, 10, 195, 1464.48, 12345678.905),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  ),
  { nil: null },
);
const points = fc.option(fc.constantFrom(0, 2.5, 7.78, 10), { nil: null });

const fund: fc.Arbitrary<FundSpec> = fc.record({
  role: fc.constantFrom('total', 'basic', 'projects', 'fiscal', 'unit', null),
  label: text,
  initial: amount,
  budget: amount,
  executed: amount,
  reason: text,
});

const value = fc.oneof(
  text,
  fc
    .tuple(
      fc.constantFrom('≥', '≤', '', '不少于'),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('份', '%'),
    )
    .map(
      ([sign, count, unit]): Exclude<IndicatorSpec['target'], string> => [
        `${sign}${count}${unit}`,
        unit === '%' ? 'percent' : 'quantity',
        count,
        unit,
        sign === '≤' ? '<=' : '>=',
      ],
    ),
);

const indicator: fc.Arbitrary<IndicatorSpec> = fc.record({
  level1: fc.oneof(fc.constantFrom('产出指标(50分)', '效益指标', '满意度指标'), text),
  level2: fc.oneof(fc.constantFrom('数量指标', '可持续影响指标', '社会效益指标'), text),
  name: text,
  target: value,
  actual: value,
  weight: points,
  score: points,
  status: fc.constantFrom('computed', 'suggested', 'kept'),
  reason: text,
  overFulfilled: fc.boolean(),
  rebased: fc.option(fc.constantFrom(2.5, 12.5), { nil: undefined }),
  override: fc.option(fc.constant('按复核意见'), { nil: undefined }),
});

const anyRow = indicator.chain((row) =>
  fc.constantFrom(row, row, { ...row, isVoid: true, score: 0, status: 'computed' as const }),
);

const spec: fc.Arbitrary<FormSpec> = fc.record({
  unitName: fc.option(text, { nil: null }),
  year: fc.option(fc.integer({ min: 2015, max: 2030 }), { nil: null }),
  kind: fc.constantFrom('project', 'department'),
  project: text,
  moneyUnit: fc.constantFrom('万元', '元'),
  filledOn: text,
  funds: fc.array(fund, { maxLength: 5 }),
  goals: fc.array(fc.record({ expected: text, actual: text }), { maxLength: 3 }),
  indicators: fc.array(anyRow, { maxLength: 12 }),
  executionScore: points,
  grade: fc.constantFrom('优', null),
});
const style = fc.constantFrom('prose', 'itemised');
const policies = fc.constantFrom(undefined, ...POLICY_FILES.map(({ id }) => policyOf(id)));

const IDS = [
  'signDate',
  'notice',
  'duties',
  'organisation',
  'staff',
  'achievements',
  'effectEvidence',
  'survey',
  'adjustmentReason',
  'balance',
  'basicExpenditure',
  'problems',
  'measures',
  'executionReason',
  'otherMatters',
] as const;
const line = fc.tuple(
  fc.constantFrom('', '一、', '（一）', '1.', '（1）', '一是', '二是', '① '),
  fc.oneof(text, fc.constantFrom('甲：', '工作（2020)3 号完成。', '共1,316.69万元;其中一半')),
);
const typed = fc.oneof(
  text,
  fc.array(line, { maxLength: 4 }).map((lines) => lines.map((parts) => parts.join('')).join('\n')),
);
const material = fc.dictionary(fc.constantFrom(...IDS), typed).map((texts) => materialOf(texts));

test('any form gives a report that is whole, well punctuated and bears out its numbers', () => {
  fc.assert(
    fc.property(
      spec,
      style,
      policies,
      outlines,
      material,
      (form, manner, policy, outline, said) => {
        const sample = build(form);
        const input = { outline, style: manner, policy, material: said };
        const report = draft({ ...sample, ...input });
        const lines = linesOf(report);
        const whole = lines.join('\n');
        const typed = JSON.stringify([form, [...said]]);
        for (const word of ['undefined', 'null', 'NaN', 'Infinity', '[object']) {
          if (!typed.replaceAll('null', '').includes(word)) expect(whole).not.toContain(word);
        }
        expect(strayNumbers(report, sample.form, said)).toEqual([]);
        for (const block of report.blocks) {
          if (block.kind !== 'paragraph') continue;
          const paragraph = block.runs.map((run) => run.text).join('');
          expect(paragraph).not.toMatch(/[。；，、：][。；，、]/u);
          expect(paragraph).toMatch(/[^。][。：；！？]$/u);
        }
        expect(whole).not.toMatch(/[\p{Cs}\u202e]/u);
        const prompts = report.blocks
          .flatMap(runsOf)
          .filter((run) => run.missing)
          .map(promptOf);
        expect(report.missing).toEqual(prompts);
        expect(draft({ ...build(form), ...input })).toEqual(report);
      },
    ),
    { numRuns: 300 },
  );
});

test('hostile text stays a run of text with its cell', () => {
  const hostile = '=cmd|"/c calc"!A1<script>alert(1)</script>';
  const sample = build({
    unitName: hostile,
    year: 2023,
    funds: [],
    goals: [{ expected: hostile, actual: hostile }],
    indicators: [],
    executionScore: null,
    grade: null,
  });
  const runs = draft({ ...sample, outline, style: 'prose' }).blocks.flatMap(runsOf);
  const said = runs.filter((run) => run.text.includes('calc'));
  expect(said.length).toBeGreaterThanOrEqual(4);
  for (const run of said) {
    expect(run.text).toBe(hostile);
    expect(run.cells).toHaveLength(1);
  }
});

test('a long form is drafted in about the time its rows take', () => {
  const row: IndicatorSpec = {
    level1: '产出指标',
    level2: '数量指标',
    name: '场次',
    target: ['≥10场', 'quantity', 10, '场', '>='],
    actual: ['8场', 'quantity', 8, '场'],
    weight: 1,
    score: 0.8,
  };
  const indicators = Array.from({ length: 3000 }, (_, at) => ({ ...row, name: `第${at}场` }));
  const sample = build({
    unitName: '某局',
    year: 2023,
    funds: [],
    goals: [],
    indicators,
    executionScore: null,
    grade: '良',
  });
  const report = draft({ ...sample, outline, style: 'itemised' });
  expect(linesOf(report).filter((line) => line.startsWith('三千是'))).toHaveLength(2);
});
