import { describe, expect, test } from 'vitest';
import { askOf } from '../../src/draft/ask';
import { factsOf } from '../../src/draft/facts';
import { headingCounter, sectionBlocks } from '../../src/draft/section';
import type { OutlineSection } from '../../src/model/outline';
import { build } from './builder';
import { citedRuns } from './cited';
import { materialOf } from './material';
import { BASE_FORM, outline } from './simple';

const duties = askOf({ id: 'duties', prompt: '职责' });
const staff = askOf({ id: 'staff', prompt: '人员' });

/** Kind, level and text of each block of one section. */
function told(section: Partial<OutlineSection>, texts: Readonly<Record<string, string>> = {}) {
  const table = build(BASE_FORM);
  const facts = factsOf({ ...table, outline, style: 'prose', material: materialOf(texts) });
  const whole: OutlineSection = {
    heading: '概况',
    level: 2,
    states: [],
    asks: [duties, staff],
    optional: false,
    fallback: false,
    ...section,
  };
  return sectionBlocks(whole, facts, headingCounter()).map((block) => [
    block.id,
    block.kind === 'heading' ? `${block.kind}${block.level}` : block.kind,
    'runs' in block ? citedRuns(block.runs) : '',
  ]);
}

describe('lists in a section', () => {
  const lists = { duties: '1.林业\n2.防火', staff: '1.在编9人\n2.聘用' };

  test('go on counting under the heading, in the numbers of the level below it', () => {
    expect(told({}, lists)).toEqual([
      ['概况|', 'heading2', '（一）概况'],
      ['概况|duties|', 'paragraph', '1.林业。'],
      ['概况|duties|', 'paragraph', '2.防火。'],
      ['概况|staff|报告素材!C3', 'paragraph', '3.在编9‹报告素材!C3›人。'],
      ['概况|staff|', 'paragraph', '4.聘用。'],
    ]);
  });

  test('at the lowest level are 一是、二是, each fact from one', () => {
    expect(told({ level: 4 }, lists).map(([, , text]) => text)).toEqual([
      '（1）概况',
      '一是林业。',
      '二是防火。',
      '一是在编9‹报告素材!C3›人。',
      '二是聘用。',
    ]);
  });

  test('typed as 一是、二是 stay so', () => {
    expect(
      told({}, { duties: '一是林业\n二是防火', staff: '1.在编' }).map(([, , text]) => text),
    ).toEqual(['（一）概况', '一是林业。', '二是防火。', '1.在编。']);
  });

  test('beside subheadings are 一是、二是, below each from one', () => {
    const texts = {
      duties: '12人',
      staff: '一、编制\n（1）在编\n（2）聘用\n二、机构\n（1）一室\n（2）二科',
    };
    expect(told({}, texts).map(([, kind, text]) => [kind, text])).toEqual([
      ['heading2', '（一）概况'],
      ['paragraph', '12‹报告素材!C2›人。'],
      ['heading3', '1.编制'],
      ['paragraph', '一是在编。'],
      ['paragraph', '二是聘用。'],
      ['heading3', '2.机构'],
      ['paragraph', '一是一室。'],
      ['paragraph', '二是二科。'],
    ]);
  });
});

describe('subheadings that were typed', () => {
  const typed = '一、编制\n在编9人\n另聘3人\n二、机构\n两室';

  test('head what stands below them where nothing follows', () => {
    expect(
      told({ asks: [duties] }, { duties: typed }).map(([, kind, text]) => [kind, text]),
    ).toEqual([
      ['heading2', '（一）概况'],
      ['heading3', '1.编制'],
      ['paragraph', '在编9‹报告素材!C2›人。'],
      ['paragraph', '另聘3‹报告素材!C2›人。'],
      ['heading3', '2.机构'],
      ['paragraph', '两室。'],
    ]);
  });

  test('open the items of a list where another fact follows, and take in their first paragraph only', () => {
    expect(told({}, { duties: typed, staff: '满编' })).toEqual([
      ['概况|', 'heading2', '（一）概况'],
      ['概况|duties|报告素材!C2', 'paragraph', '1.编制。在编9‹报告素材!C2›人。'],
      ['概况|duties|报告素材!C2', 'paragraph', '另聘3‹报告素材!C2›人。'],
      ['概况|duties|', 'paragraph', '2.机构。两室。'],
      ['概况|staff|', 'paragraph', '满编。'],
    ]);
  });

  test('stay headings where the next fact opens with a heading of its own', () => {
    const texts = { duties: typed, staff: '一、甲\n子\n二、乙\n丑' };
    expect(told({}, texts).map(([, kind]) => kind)).toEqual([
      'heading2',
      'heading3',
      'paragraph',
      'paragraph',
      'heading3',
      'paragraph',
      'heading3',
      'paragraph',
      'heading3',
      'paragraph',
    ]);
  });
});

describe('what a section is made of', () => {
  test('what it states, then what it asks, in the order of the outline', () => {
    expect(told({ states: ['stateCapital'], asks: ['{self}如实填写。', duties] })).toEqual([
      ['概况|', 'heading2', '（一）概况'],
      [
        '概况|stateCapital|自评表!A2',
        'paragraph',
        '2023‹A2›年度国有资本经营预算支出情况为：【请补充：国有资本经营预算的支出数额和用途；没有的，写“2023年度无国有资本经营预算支出”】‹A2›。',
      ],
      ['概况|ask0|', 'paragraph', '我局如实填写。'],
      ['概况|duties|', 'paragraph', '【请补充：职责】'],
    ]);
  });

  test('a lone subheading is left out, of several none', () => {
    const [, ...one] = told({ states: ['sustainability', 'outputs'], asks: [] });
    expect(one.map(([, kind]) => kind)).toEqual(['paragraph', 'paragraph']);
    const [, ...two] = told({ states: ['outputs', 'outputs'], asks: [] });
    expect(two.map(([, kind]) => kind)).toEqual(['heading3', 'paragraph', 'heading3', 'paragraph']);
  });

  test('an optional section without content is left out, heading and all', () => {
    const asks = [{ ...duties, optional: true }];
    expect(told({ asks, optional: true })).toEqual([]);
    expect(told({ asks }).map(([, , text]) => text)).toEqual(['（一）概况']);
    expect(told({ asks, optional: true }, { duties: '林业' })).toHaveLength(2);
  });

  test('asks that stand in for statements fall away where the form states something', () => {
    const [, ...stated] = told({ states: ['sustainability'], fallback: true });
    expect(stated.map(([id]) => id)).toEqual(['概况|sustainability|']);
    const [, ...asked] = told({ states: ['departmentBudget'], fallback: true });
    expect(asked.map(([id]) => id)).toEqual(['概况|departmentBudget|自评表!A2']);
  });
});

test('a heading starts the levels below it anew', () => {
  const numberOf = headingCounter();
  const levels = [1, 2, 3, 4, 4, 3, 4, 2, 3, 1, 2] as const;
  expect(levels.map(numberOf)).toEqual([
    '一、',
    '（一）',
    '1.',
    '（1）',
    '（2）',
    '2.',
    '（1）',
    '（二）',
    '1.',
    '二、',
    '（一）',
  ]);
});
