import { decimal } from '../../../numbers/decimal';
import { show } from '../../../numbers/show';
import type { Figure } from '../figure';
import type { Reading } from './reading';
import type { Placed } from './scope';
import type { Thing } from './things/thing';
import { bareWords } from './words';

/** 实际完成80%, 完成了24座: what was done, whatever was set. */
const DONE = /(?:完成|实现|达成|达到)了?$|(?:实际|已|累计)达?$/;
/** 80%，得9.75分: what a mark is given for was done. */
const MARKED = /^[，,]?(?:自评|该项|实)?得(?:分)?\s*\d/;
const SETS =
  /目标|指标值|计划|任务|要求|[应须需要拟]|预[期计]|力争|确保|争取|[≥≤]|不[少低高超大小多][于过]/;
/** 绩效目标完成情况, 任务完成 tell what was done. */
const TELLS = /(?:目标|任务|计划|指标值?)(?:均|已|的|全部)*(?:完成|实现|达成)/g;

const setsIn = (words: string): boolean => SETS.test(words.replace(TELLS, ''));

const MYRIAD = decimal('10000');

/** True where the form's own 完成值 stands elsewhere in the paragraph: the figure is then what was set. */
function isToldBeside({ sentence }: Placed, figure: Figure, things: readonly Thing[]): boolean {
  const others = sentence.text.slice(0, figure.start) + sentence.text.slice(figure.end);
  const numbers = new Set(others.match(/\d+(?:\.\d+)?/g) ?? []);
  return things.some(({ values }) =>
    values.actual?.some(
      ({ value }) => numbers.has(show(value)) || numbers.has(show(value.div(MYRIAD))),
    ),
  );
}

/** How sure it is that a figure tells what was done. */
export type Doneness = 'said' | 'stands' | null;

/**
 * True to what words alone leave open: `said` where they say that it was done, `stands` where it stands by itself behind a
 * name in a section that tells what was done and nothing around it sets a target; null where it may be the 指标值.
 */
export function donenessOf(
  place: Placed,
  figure: Figure,
  { said, isBehindName }: Reading,
  things: readonly Thing[],
): Doneness {
  const { attributes, isExplicit } = said;
  if (isExplicit || attributes[0] !== 'actual' || !attributes.includes('target')) return null;
  if (figure.approximate || /^的/.test(figure.tail)) return null;
  if (isToldBeside(place, figure, things)) return null;
  if (DONE.test(bareWords(figure.lead))) return setsIn(figure.lead) ? null : 'said';
  const { text, start, end } = place.sentence;
  if (!isBehindName || !(place.scope.isOfResults || MARKED.test(text.slice(figure.end, end))))
    return null;
  return setsIn(text.slice(start, figure.start) + text.slice(figure.end, end)) ? null : 'stands';
}
