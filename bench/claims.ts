import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Prose } from '../src/model/proof';
import { claimsOf } from '../src/proof/claims';
import { type ClaimRow, judgeCorpus } from '../test/corpus/claims';
import { ms, time } from './time';

const ROOT = path.join(import.meta.dirname, '..');
/** Characters of a page of a 公文: 22 lines of 28. */
const PAGE = 22 * 28;
const PAGES = 50;

/** Published reports one after another until they fill so many pages. */
function longReport(): Prose {
  const lines = ['000', '001', '002', '003', '004'].flatMap((seed) =>
    readFileSync(path.join(ROOT, `test/proof/claims/seeds/${seed}.txt`), 'utf8').split('\n'),
  );
  const texts: string[] = [];
  for (let at = 0, length = 0; length < PAGE * PAGES; at++) {
    const line = lines[at % lines.length] ?? '';
    texts.push(line);
    length += line.length;
  }
  return { paragraphs: texts.map((text) => ({ text, cell: null, level: null })) };
}

const NUMBER = /\d+(?:\.\d+)?\s*(?:%|万元|亿元|元|[户人件次个份])/g;
const countNumbers = ({ paragraphs }: Prose): number =>
  paragraphs.reduce((count, { text }) => count + [...text.matchAll(NUMBER)].length, 0);

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** How many wrong claims of the corpus are found, how many findings are right, and what reading a long report takes. */
export function claimLines(): string[] {
  const rows = readFileSync(path.join(ROOT, 'test/corpus/claims.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): ClaimRow => JSON.parse(line));
  const { recall, precision, wrong, found, falseAlarms } = judgeCorpus(rows);
  const prose = longReport();
  // A prose that was read is remembered; each run gets its own.
  const work = time(() => claimsOf({ paragraphs: prose.paragraphs }), 40);
  const plain = time(() => countNumbers(prose), 40);
  return [
    '校对正文里的算术（语料中能由引文判断的说法；基准为用一个正则表达式找出同一篇里带单位的数）',
    `  错误的说法查出${found}/${wrong}（${percent(recall)}，目标90%），误报${falseAlarms.length}处，查出的有${percent(precision)}确有错误（目标95%）`,
    `  ${PAGES}页的报告：${ms(work)}（目标 200 ms；基准 ${ms(plain)}，为其 ${(work / plain).toFixed(0)} 倍）`,
  ];
}
