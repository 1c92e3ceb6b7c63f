import { failsIn, isFailing, isWorkedOn, mayBeWorkedOn, takesOff } from './failing';
import type { Figure } from './figure';

export const DONE =
  /完成|实际|已|在职|实有|实到|通过|合格|办结|整改|回收|收回|有效|达标|满意|签|到会|参会|答复|覆盖|完工|竣工|开工|建成/;
/** 未完成, 不满意: the rest, not the part. */
const NOT_DONE = /(?:未|不|没有|非)\p{Script=Han}{0,4}$/u;

/** 完成率, 清理率: a rate of things that are counted, and the words it is known by. */
export interface Rate {
  readonly stated: Figure;
  readonly name: string;
  readonly stem: readonly string[];
  readonly generic: boolean;
  /** 不合格率 is of the very things that others leave out. */
  readonly negated: boolean;
  /** 逾期率 is of what failed. */
  readonly failing: boolean;
}

/** True where a figure counts what failed of what the rate is of. */
export const failed = (figure: Figure, { failing }: Rate): boolean => !failing && isFailing(figure);

const isNamed = (words: string, { stem, generic }: Rate): boolean =>
  stem.some((char) => words.includes(char)) || (generic && DONE.test(words));

/** 已清理逾期贷款18笔，清理率 */
export const isObject = (figure: Figure, rate: Rate): boolean =>
  isWorkedOn(figure, { name: rate.name, says: (words) => isNamed(words, rate) });

const isNegated = ({ lead }: Figure, { negated }: Rate): boolean => NOT_DONE.test(lead) !== negated;

const isOther = (figure: Figure, rate: Rate): boolean =>
  (isNegated(figure, rate) || failed(figure, rate)) && !isObject(figure, rate);

/** True where a figure counts what was done. */
export const saysDone = (figure: Figure, rate: Rate): boolean =>
  !isOther(figure, rate) && isNamed(`${figure.lead}${figure.tail}`, rate);

/** True where a figure counts what was not; 超期办结3件 is done all the same. */
export const saysRest = (figure: Figure, rate: Rate): boolean =>
  isOther(figure, rate) &&
  ((failed(figure, rate) && takesOff(figure, rate)) ||
    (isNegated(figure, rate) && rate.stem.some((char) => figure.lead.includes(char))));

/** 整改不合格2处，整改率: what failed may be the rest, or not; 未整改2处 is it surely. */
export function isSurelyRest(figure: Figure, rate: Rate): boolean {
  const negated = NOT_DONE.exec(figure.lead)?.[0] ?? '';
  const isOwn = rate.stem.some((char) => negated.includes(char));
  return !failed(figure, rate) || isOwn || failsIn(figure, rate.stem);
}

/** 已整改不合格18处，整改率: it does not say whether they are the rest. */
export const mayBeDone = (figure: Figure, rate: Rate): boolean =>
  failed(figure, rate) &&
  !takesOff(figure, rate) &&
  mayBeWorkedOn(figure, (words) => isNamed(words, rate));
