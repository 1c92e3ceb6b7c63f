import type { Claim } from '../../model/claim';
import { sum } from '../../numbers/decimal';
import { baseOf, judgeRate, told } from './judgeRate';
import { isQuarterly } from './listedBefore';
import { inSum } from './measure';
import { isPercent } from './roles';
import { type Sentence, wordsOf } from './sentence';

const PART =
  /(上半年|下半年|前三(?:个)?季度|第?[一二三四]季度)[^，,。；;\d]{0,8}占(?:了)?全年[^，,。；;\d]{0,10}$/;
const ORDER = '一二三四';

/** Which of the four quarters a stretch of the year holds: from, and up to. */
function spanOf(words: string): readonly [number, number] {
  if (words === '上半年') return [0, 2];
  if (words === '下半年') return [2, 4];
  if (words.startsWith('前')) return [0, 3];
  const at = ORDER.indexOf(words.replace('第', '').charAt(0));
  return [at, at + 1];
}

/** 一至四季度分别支出A、B、C、D，上半年占全年的p%: a stretch of the year on all of it. */
export function quarterShares(sentence: Sentence): Claim[] {
  const { figures } = sentence;
  if (!/季度[^。]*占/.test(wordsOf(sentence))) return [];
  const at = figures.findIndex((_, index) =>
    isQuarterly(sentence, figures.slice(index, index + 4)),
  );
  const quarters = figures.slice(at, at + 4);
  const [first] = quarters;
  if (at < 0 || !first || quarters.some(({ approximate }) => approximate)) return [];
  if (quarters.some(({ unit }) => unit !== first.unit || unit === '%')) return [];
  const value = sum(quarters.map((quarter) => quarter.value));
  const base = { ...baseOf(first), value, text: `(${quarters.map(inSum).join('+')})` };
  return figures.slice(at + 4).flatMap((stated) => {
    const named = PART.exec(stated.lead)?.[1];
    if (named === undefined || !isPercent(stated) || stated.approximate) return [];
    const part = { ...first, value: sum(quarters.slice(...spanOf(named)).map((one) => one.value)) };
    return told(judgeRate(sentence, stated, { part, bases: [base], sure: true }));
  });
}
