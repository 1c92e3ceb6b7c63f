import { decimal, sum, ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';
import { total } from './parts';
import type { Sentence } from './sentence';

const HALF = decimal('0.5');
/** 分值 that forms usually give to each kind of indicator. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/产出/, '50'],
  [/效益|效果/, '30'],
  [/满意/, '10'],
  [/执行|预算|资金/, '10'],
];
/** The kinds of indicators that words name. */
const groupsIn = (words: string) => GROUPS.filter(([name]) => name.test(words));

/** True where the words name one kind of indicator each, and not the same: 产出指标 and 效益指标. */
export function areTwoGroups(one: string, other: string): boolean {
  const [[first, ...more], [second, ...others]] = [groupsIn(one), groupsIn(other)];
  const isOneEach = first && second && more.length + others.length === 0;
  return isOneEach ? first !== second : false;
}

const ADDED_UNTOLD = /加上|连同|另加|其余|其他|剩余/;

/** 产出48分，效益29分，自评得分95.9分: some groups of four are told, and the rest makes up for what is missing. */
export function lacksGroups(sentence: Sentence, whole: Figure, parts: readonly Figure[]): boolean {
  const gap = whole.value.minus(total(parts));
  if (gap.lte(ZERO)) return false;
  const last = parts.at(-1);
  if (last && ADDED_UNTOLD.test(sentence.text.slice(last.end, whole.start))) return true;
  const named = parts.map(({ lead }) => groupsIn(lead));
  if (named.some(({ length }) => length !== 1)) return false;
  const told = new Set(named.flat());
  const rest = sum(GROUPS.filter((group) => !told.has(group)).map(([, weight]) => decimal(weight)));
  return gap.lte(rest) && gap.gte(rest.times(HALF));
}
