import fc from 'fast-check';
import type { Block, Report, Run } from '../../src/model/report';

/** Words of reports, and characters that mean something to one writer or another. */
const PIECES = [
  '预算执行率',
  '97.5%',
  '（一）',
  '甲、乙',
  '1.',
  '12)',
  ' ',
  '\n',
  '<b>',
  '</w:t>',
  '&amp;',
  ']]>',
  '*',
  '**',
  '_',
  '`',
  '#',
  '|',
  '[x](y)',
  '\\',
  '~~',
  '-',
  '+',
  '=',
  '@',
  '"',
  '$',
  'http://a.example',
  '𠮷',
];

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => `文${pieces.join('')}字`);
const run: fc.Arbitrary<Run> = fc.record({ text });
const runs = fc.array(run, { minLength: 1, maxLength: 3 });

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    header: fc.array(text, { minLength: columns, maxLength: columns }),
    widths: fc.constant(Array<number>(columns).fill(1)),
    rows: fc.array(fc.array(run, { minLength: columns, maxLength: columns }), { maxLength: 3 }),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('paragraph' as const, 'attachment' as const, 'signature' as const),
      runs,
    }),
  },
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    runs,
  }),
  table,
);

/** Reports of a few blocks, every text of which begins and ends with a word. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(runs, fc.array(block, { minLength: 1, maxLength: 6 }))
  .map(([title, blocks]) => ({
    outline: 'project',
    style: 'prose',
    form: '自评表!A1',
    forms: ['自评表!A1'],
    title: '标题',
    selfName: '我局',
    missing: [],
    blocks: [{ kind: 'title', runs: title }, ...blocks],
  }));
