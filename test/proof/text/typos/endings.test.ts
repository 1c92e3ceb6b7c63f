import { describe, expect, test } from 'vitest';
import { proofContext } from '../../../../src/proof';
import { runningText } from '../../../../src/proof/text/body';
import { openEndings } from '../../../../src/proof/text/typos/endings';
import { proseOf } from '../../prose';

function endings(lines: readonly string[]) {
  const context = proofContext(proseOf(lines.join('\n')), {});
  return openEndings(context, runningText(context));
}
const told = (lines: readonly string[]) =>
  endings(lines).map(({ place, found }) => `${place.paragraph} ${found}`);

const OPEN = '我局对全区主次干道开展清扫保洁，更新果皮箱和改造公厕，办理市民投诉，市容环境得到改善';
const CLOSED = `${OPEN}。`;
const lines = (open: number, closed: number) => [
  ...Array<string>(open).fill(OPEN),
  ...Array<string>(closed).fill(CLOSED),
];

test('a paragraph without its full stop: place, last character, its last words', () => {
  expect(endings([CLOSED, `${OPEN}　 `])).toEqual([
    {
      place: { paragraph: 1, start: OPEN.length - 1, end: OPEN.length },
      found: '善',
      right: '善。',
      message: '这一段末尾（“诉，市容环境得到改善”）没有句号，请补上。',
      severity: 'hint',
      alike: 'stop',
    },
  ]);
});

test('behind a heading on the same line too', () => {
  expect(endings([CLOSED, `（一）市容环境。${OPEN}`])).toMatchObject([
    { place: { paragraph: 1, start: OPEN.length + 7, end: OPEN.length + 8 }, found: '善' },
  ]);
});

describe('labels want no full stop', () => {
  test.each([
    [OPEN.slice(-40), ['1 善']],
    [OPEN.slice(-39), []],
    [`${OPEN.replaceAll('，', '')}和美化`, []],
    [OPEN.replaceAll('，', '；'), ['1 善']],
  ])('%s', (line, expected) => {
    expect(told([CLOSED, line])).toEqual(expected);
  });
});

describe('a file cut at the ends of its lines is not told', () => {
  test.each([
    ['one line of one', 1, 0, 1],
    ['two lines of two', 2, 0, 0],
    ['three lines of seven', 3, 4, 3],
    ['four lines of seven', 4, 3, 0],
    ['one line of eight', 1, 7, 1],
    ['two lines of eight', 2, 6, 0],
    ['two lines of ten', 2, 8, 2],
    ['three lines of ten', 3, 7, 0],
  ])('%s', (_, open, closed, count) => {
    expect(endings(lines(open, closed))).toHaveLength(count);
  });
});

describe('a sentence broken over two paragraphs', () => {
  const broken = '在区委的坚强领导下我局，';
  test('place and message', () => {
    expect(endings([CLOSED, `${broken} `, '完成任务。'])).toEqual([
      {
        place: { paragraph: 1, start: 11, end: 12 },
        found: '，',
        right: null,
        message: '这一段以“，”结尾，一句话被分成了两段，请与下一段合并或者改为句号。',
        severity: 'hint',
        alike: 'broken',
      },
    ]);
  });

  test.each([
    ['twelve characters', [broken, '完成。'], ['0 ，']],
    ['eleven characters may be a label', [broken.slice(1), '完成。'], []],
    ['nothing to join it to', ['完成。', broken], []],
    ['behind a heading on its line', [`（一）职责。${broken}`, '完成。'], []],
    ['long too, told as broken alone', [CLOSED, `${OPEN}、`, '完成。'], ['1 、']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
