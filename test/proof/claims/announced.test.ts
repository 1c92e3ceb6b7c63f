import { describe, expect, test } from 'vitest';
import { announced } from '../../../src/proof/claims/announced';
import { sentencesOf } from '../../../src/proof/claims/sentence';
import { proseOf } from '../prose';

/** Each announcement as `verdict number → counted`. */
const countsIn = (text: string): string[] =>
  announced(sentencesOf(proseOf(text))).map(
    ({ verdict, stated, computed }) => `${verdict} ${stated} → ${computed}`,
  );

test.each([
  ['三项任务：一是学习；二是宣传。', ['wrong 三 → 2']],
  ['两项任务：一是学习；二是宣传。', ['holds 两 → 2']],
  ['1项任务：一是学习；二是宣传。', []],
  ['两三项任务：一是学习；二是宣传。', []],
  ['三四项任务：一是学习；二是宣传。', []],
  ['十项任务：一是学习；二是宣传。', ['wrong 十 → 2']],
  ['十一项任务：一是学习；二是宣传。', ['wrong 十一 → 2']],
  ['十二项任务：一是学习；二是宣传。', ['wrong 十二 → 2']],
  ['二十项任务：一是学习；二是宣传。', []],
  ['二十三项任务：一是学习；二是宣传。', []],
  ['19项任务：一是学习；二是宣传。', ['wrong 19 → 2']],
  ['20项任务：一是学习；二是宣传。', []],
  ['三项任务：先学习；再宣传。', []],
  ['工作顺利。三项任务：一是学习；二是宣传。', ['wrong 三 → 2']],
  ['分三批逐步推进，一是学习；二是宣传。', ['wrong 三 → 2']],
  ['分三批推进，一是学习；二是宣传。', []],
  ['三项全县农村人居环境任务：一是学习；二是宣传。', ['wrong 三 → 2']],
  ['三项全县农村人居环境类任务：一是学习；二是宣传。', []],
])('%s', (text, counts) => {
  expect(countsIn(text)).toEqual(counts);
});

test.each([
  ['四项任务：一是学习；二是宣传；三是整改。此外，开展回头看。', []],
  ['五项任务：一是学习；二是宣传；三是整改。此外，开展回头看。', ['wrong 五 → 3']],
  ['四项任务：一是学习，同时培训；二是宣传；三是整改。', ['wrong 四 → 3']],
])('one more may be told without a number, at the end: %s', (text, counts) => {
  expect(countsIn(text)).toEqual(counts);
});

describe('in the paragraphs behind', () => {
  test.each([
    ['以下三项工作：\n一是学习。\n二是宣传。', ['unclear 三 → 2']],
    ['以下三项工作： \n一是学习。\n二是宣传。', ['unclear 三 → 2']],
    ['全年完成三项工作。\n一是学习。\n二是宣传。', ['unclear 三 → 2']],
    ['全年完成三项工作：\n（一）学习。\n（二）宣传。', ['unclear 三 → 2']],
    ['全年完成三项工作。\n（一）学习。\n（二）宣传。', []],
    ['全年主要完成三项工作。\n（一）学习。\n（二）宣传。', ['unclear 三 → 2']],
  ])('%j', (text, counts) => {
    expect(countsIn(text)).toEqual(counts);
  });

  const listWith = (between: string): string =>
    `以下三项工作：\n一是学习。\n二是宣传。\n${between}三是整改。`;

  test('forty paragraphs are looked through', () => {
    expect(countsIn(listWith('另记。\n'.repeat(37)))).toEqual(['holds 三 → 3']);
    expect(countsIn(listWith('另记。\n'.repeat(38)))).toEqual(['unclear 三 → 2']);
  });

  test('four thousand characters are looked through', () => {
    expect(countsIn(listWith(`${'记'.repeat(3900)}。`))).toEqual(['holds 三 → 3']);
    expect(countsIn(listWith(`${'记'.repeat(4000)}。`))).toEqual(['unclear 三 → 2']);
  });
});
