import { expect, test } from 'vitest';
import { proseOfText } from '../../src/hosts/document/proseOfText';
import { OUTLINES } from '../../src/outlines';
import { proofread } from '../../src/proof';
import { correctionsOf } from '../../src/proof/alike';
import { corrected, findingsOf } from './findings';
import { report } from './report';

const read = (text: string) => proofread(proseOfText(text), { outlines: OUTLINES });

test('one kind of defect all over a text is one finding that says how many and where, and mends them all', () => {
  const heads = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const text = ['一、概况', '（一）职责', ...heads.slice(1).map((n) => `(${n})职责`)].join('\n');
  const found = findingsOf('R19', text);
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('这样的地方共8处，另见第4、5、6、7、8段等。');
  expect(found[0]?.also).toHaveLength(7);
  expect(corrected(text, found[0])).not.toContain('(');
});

test('two of a kind in one paragraph say so', () => {
  const [found] = findingsOf('R18', '截止2023年底完成3项，截止2023年底验收3项。');
  expect(found).toMatchObject({ quote: '截止', also: [{ fix: { text: '截至' } }] });
  expect(found?.message).toContain('共2处，都在这一段。');
});

test('places still to be filled in are told once; other ones are told apart', () => {
  const text = report([
    '均达到目标。',
    '【请补充：质量情况】【请补充：时效情况】支出XX万元，【请补充：成本情况】。',
  ]);
  expect(findingsOf('R25', text)).toMatchObject([
    { quote: '【请补充：质量情况】', also: [{}, {}] },
    { quote: 'XX' },
  ]);
});

test('boundary: the same stale words are told one by one three times, together from the fourth on', () => {
  const stale = (times: number) =>
    findingsOf(
      'R11',
      report(['均达到目标。', Array(times).fill('今年完成了任务。').join('\n第二项。')]),
    );
  expect(stale(3)).toHaveLength(3);
  expect(stale(4)).toMatchObject([{ quote: '今年', also: [{}, {}, {}] }]);
});

test('places count in the whole text where it holds several reports', () => {
  const typo = report(['均达到目标。', '截止2023年12月31日完成。']);
  const found = read(`${typo}\n${typo}`).filter(({ code }) => code === 'R18');
  expect(found).toHaveLength(1);
  const lines = proseOfText(`${typo}\n${typo}`).paragraphs;
  for (const { place } of found.flatMap(correctionsOf))
    expect(lines[place.paragraph]?.text.slice(place.start, place.end)).toBe('截止');
  expect(found[0]?.also).toHaveLength(1);
});

test('of one code no more are told than a person reads, and the last says how many are left', () => {
  const text = Array.from({ length: 350 }, () => '发放问卷（收回问卷。').join('\n');
  const found = findingsOf('R18', text).filter(({ quote }) => quote === '（');
  expect(found).toHaveLength(200);
  expect(found.at(-1)).toMatchObject({ omitted: 150 });
  expect(found.at(-1)?.message).toContain('另有150条没有列出');
  expect(found.at(-2)?.omitted).toBeUndefined();
});

test('a hostile text gives an answer that can be read and sent', () => {
  const brackets = '（(《'.repeat(60_000);
  const address = `http://${'a'.repeat(290)}.com `.repeat(500);
  const stop = `${'清扫道路，'.repeat(20_000)}更新设施`;
  for (const text of [brackets, address, stop, '我局我办'.repeat(20_000), '数'.repeat(100_000)]) {
    const found = read(text);
    expect(JSON.stringify(found).length).toBeLessThan(2_000_000);
    for (const { quote, message, found: words, expected } of found) {
      for (const said of [quote, words ?? '', expected ?? ''])
        expect(said.length).toBeLessThanOrEqual(300);
      expect(message.length).toBeLessThanOrEqual(640);
    }
  }
});
