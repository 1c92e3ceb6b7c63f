import { describe, expect, test } from 'vitest';
import { hunksOf, onEnd } from '../../../src/draft/refresh/align';
import { changeOf, changesBetween } from '../../../src/draft/refresh/changes';
import { isFigure, isStop, tokensOf } from '../../../src/draft/refresh/tokens';

/** What differs, as 「before」→「after」 with the token it begins at. */
const differing = (base: string, other: string): string[] => {
  const [from, to] = [tokensOf(base), tokensOf(other)];
  return hunksOf(from, to).map((hunk) => {
    const [before, after] = [from.slice(hunk.start, hunk.end), to.slice(hunk.from, hunk.to)];
    return `${hunk.start}「${before.join('')}」→${hunk.from}「${after.join('')}」`;
  });
};

describe('where two texts differ', () => {
  test.each([
    ['甲。', '甲。', []],
    ['', '甲。', ['0「」→0「甲。」']],
    ['甲。', '', ['0「甲。」→0「」']],
    // What was only taken out or put in is whole clauses, not the end of one and the beginning of the next.
    ['办会，办班，办展。', '办会，办展。', ['3「办班，」→3「」']],
    ['办会，办展。', '办会，办班，办展。', ['3「」→3「办班，」']],
    ['办会。办展。', '办会。办会。办展。', ['3「」→3「办会。」']],
    ['办会。', '先办班。办会。', ['0「」→0「先办班。」']],
    ['先办班。办会。', '办会。', ['0「先办班。」→0「」']],
    ['甲乙丙。', '甲乙丙。丁。', ['4「」→4「丁。」']],
    ['办培训，办培训班，结束。', '办培训，结束。', ['4「办培训班，」→4「」']],
    ['完成5项。完成8项。', '完成5项。完成6项。完成8项。', ['5「」→5「完成6项。」']],
    ['甲甲乙', '甲乙', ['0「甲」→0「」']],
    // Within a clause words are compared; a lone one between two rewritten stretches belongs to them.
    ['执行率为97.5%，较高。', '执行率97.5%，较高。', ['3「为」→3「」']],
    ['全年办会5场，完成。', '今年办展8场，完成。', ['0「全」→0「今」', '3「会5」→3「展8」']],
    ['甲会乙展丙', '丁会戊展己', ['0「甲会乙展丙」→0「丁会戊展己」']],
    ['我局已完成任务。', '我局未完成全部任务。', ['2「已」→2「未」', '5「」→5「全部」']],
    ['得9分，扣1分。', '共得8.5分，扣1分。', ['0「」→0「共」', '1「9」→2「8.5」']],
  ])('%s and %s: %j', (base, other, hunks) => {
    expect(differing(base, other)).toEqual(hunks);
  });
});

describe('what a person is told of two drafts', () => {
  test.each([
    [
      '得9分，扣1分。',
      '得8分，扣2分。',
      [
        ['9', '8'],
        ['1', '2'],
      ],
      false,
    ],
    ['得9分。扣9分。', '得8分。扣8分。', [['9', '8']], false],
    [
      '得9分，扣1分。',
      '共得8.5分，扣1.5分。',
      [
        ['9', '8.5'],
        ['1', '1.5'],
      ],
      true,
    ],
    ['全年办会5场。', '全年办展8场。', [], true],
    ['办会，办班。', '办会。', [], true],
    ['得9分。', '得9分。', [], false],
  ])('%s became %s', (base, fresh, pairs, words) => {
    const figures = pairs.map(([from, to]) => ({ from, to }));
    expect(changeOf(base, fresh)).toEqual({ figures, words });
  });

  test('figures that alone changed in a stretch are told one by one, the rest of it as words', () => {
    const between = (base: string, fresh: string) =>
      changesBetween(tokensOf(base), tokensOf(fresh)).map(({ start, end, tokens, figure }) => [
        start,
        end,
        tokens.join(''),
        figure,
      ]);
    expect(between('完成5、6项', '完成7、8项')).toEqual([
      [2, 3, '7', true],
      [4, 5, '8', true],
    ]);
    expect(between('完成5/6项', '完成7/6/8项')).toEqual([
      [2, 3, '7', true],
      [5, 5, '/8', false],
    ]);
    expect(between('共5项', '约5项')).toEqual([[0, 1, '约', false]]);
    expect(between('共5项', '约6项')).toEqual([[0, 2, '约6', false]]);
  });
});

test('places on end', () => {
  expect(onEnd([3, 4, 5])).toBe(3);
  expect(onEnd([3, 5])).toBeNull();
  expect(onEnd([3, null])).toBeNull();
  expect(onEnd([null])).toBeNull();
  expect(onEnd([])).toBeNull();
});

test('beyond the end of a text there is neither a figure nor a stop', () => {
  expect([isFigure(undefined), isStop(undefined)]).toEqual([false, false]);
  expect([isFigure('5%'), isStop('；')]).toEqual([true, true]);
});
