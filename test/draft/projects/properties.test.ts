import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draft } from '../../../src/draft/draft';
import { promptOf, textOf } from '../../../src/draft/runs';
import { outlineOf } from '../../../src/outlines';
import { build, type FormSpec, type IndicatorSpec } from '../builder';
import { numbersIn, numbersOf, runsOf } from '../numbersOf';

/** Few distinct texts and the awkward ones. */
const text = fc.constantFrom(
  '',
  '。',
  '完成；；\n按时，',
  '<b>甲</b>',
  '{self}{year}',
  '无',
  '乙（丙）、丁',
);
const project = fc.constantFrom(
  '甲',
  '甲',
  '乙项目',
  '项目',
  '2022年村道',
  '51000021R01-工资',
  ' ',
  '',
);
const amount = fc.constantFrom(null, 0, 0.1, 10, 195, 1464.48, -3);
const points = fc.constantFrom(null, 0, 7.78, 10);

const indicator: fc.Arbitrary<IndicatorSpec> = fc.record({
  level1: fc.constantFrom('产出指标', '效益指标', '满意度指标', ''),
  level2: fc.constantFrom('数量指标', '可持续影响指标', '社会效益指标', ''),
  name: text,
  target: fc.constantFrom('', '优良', ['≥10份', 'quantity', 10, '份', '>='] as const),
  actual: fc.constantFrom('', '达成年度指标', ['12份', 'quantity', 12, '份'] as const),
  weight: points,
  score: points,
  status: fc.constantFrom('computed', 'suggested', 'kept'),
  reason: text,
  overFulfilled: fc.boolean(),
  isVoid: fc.constant(false),
});

const spec: fc.Arbitrary<FormSpec> = fc.record({
  unitName: fc.constantFrom(null, '某县教育局', '某县第一中学'),
  year: fc.constantFrom(null, 2022, 2022, 2023),
  kind: fc.constantFrom('project', 'project', 'project', 'department'),
  project,
  moneyUnit: fc.constantFrom('万元', '万元', '元'),
  funds: fc.array(
    fc.record({
      role: fc.constantFrom('total', 'fiscal', null),
      label: fc.constantFrom('总额', '财政资金'),
      initial: amount,
      budget: amount,
      executed: amount,
      reason: text,
    }),
    { maxLength: 2 },
  ),
  goals: fc.array(fc.record({ expected: text, actual: text }), { maxLength: 2 }),
  indicators: fc.array(indicator, { maxLength: 4 }),
  executionScore: points,
  grade: fc.constantFrom('优', null),
});

/** 附件说明 and the headings of 附件 open with ordinals. */
const ORDINAL = /^(?:附件[：:]?)?\d*[.　]?/u;

test('any forms together give a report that is whole, well punctuated and bears out its numbers', () => {
  const outline = outlineOf('sichuan-2022');
  const style = fc.constantFrom('prose' as const, 'itemised' as const);
  fc.assert(
    fc.property(fc.array(spec, { minLength: 1, maxLength: 4 }), style, (specs, manner) => {
      const tables = specs.map((each, at) => {
        const { form, score } = build(each);
        const sheet = `表${'甲乙丙丁'[at]}`;
        return { form: { ...form, id: `${sheet}!A1`, sheet }, score };
      });
      const [first] = tables;
      if (!first) return;
      const report = draft({ ...first, tables, outline, style: manner });
      for (const block of report.blocks) {
        if (block.kind !== 'paragraph') continue;
        const paragraph = textOf(block.runs);
        expect(paragraph).not.toMatch(/undefined|NaN|\[object|[。；，、：][。；，、]/u);
        expect(paragraph).toMatch(/[^。][。：]$/u);
      }
      const known = new Set(tables.flatMap(({ form }) => [...numbersIn(form)]));
      const listed = report.blocks.map((block) =>
        block.kind === 'attachment' || (block.kind === 'heading' && block.id?.startsWith('附件'))
          ? {
              ...block,
              runs: block.runs.map((run) => ({ ...run, text: run.text.replace(ORDINAL, '') })),
            }
          : block,
      );
      const stray = numbersOf({ ...report, blocks: listed }).filter(
        ({ digits, run }) =>
          !run.missing && (!run.cells?.length || (!run.computed && !known.has(digits))),
      );
      expect(stray.map(({ run }) => run.text)).toEqual([]);
      const prompts = report.blocks.flatMap(runsOf).filter((run) => run.missing);
      expect(report.missing).toEqual(prompts.map(promptOf));
      expect(new Set(report.blocks.map(({ id }) => id)).size).toBe(report.blocks.length);
    }),
    { numRuns: 100 },
  );
});
