import { FAILING, MET_WITH, OF_QUALITY } from '../../vocabulary/proof/failing';
import type { Figure } from './figure';

const NOT = /^[不未漏缺]/;
/** How far from a figure such words may stand. */
const NEAR = 8;

interface Failing {
  readonly word: string;
  /** 已清理 of 已清理逾期贷款18笔. */
  readonly before: string;
  /** 贷款 of 已清理逾期贷款18笔. */
  readonly behind: string;
}

/** What failed as the words around a figure say it, those in front of it first; null where they do not. */
function failingIn({ lead, tail }: Figure): Failing | null {
  const near = lead.slice(-NEAR);
  const ahead = FAILING.exec(near);
  if (ahead) {
    const before = lead.slice(0, lead.length - near.length + ahead.index);
    return { word: ahead[0], before, behind: near.slice(ahead.index + ahead[0].length) };
  }
  const after = FAILING.exec(tail.slice(0, NEAR));
  if (!after) return null;
  const behind = tail.slice(after.index + after[0].length);
  return { word: after[0], before: lead + tail.slice(0, after.index), behind };
}

/** 其中3件逾期, 有1次迟报: the figure counts what failed. */
export const isFailing = (figure: Figure): boolean => failingIn(figure) !== null;

/** 逾期率, 差错率 are of what failed. */
export const isOfFailing = (name: string): boolean => FAILING.test(name);

/** 不合格, 合格率; 缺勤, 出勤率: what failed is told in the rate's own words. */
export function failsIn(figure: Figure, stem: readonly string[]): boolean {
  const word = failingIn(figure)?.word ?? '';
  return NOT.test(word) && stem.some((part) => word.includes(part));
}

interface Named {
  readonly name: string;
  readonly stem: readonly string[];
}

/** 有1次迟报，按期率: the rate is of what is left. In 逾期合同2份，签约率 it is not. */
export const takesOff = (figure: Figure, { name, stem }: Named): boolean =>
  OF_QUALITY.test(name) || failsIn(figure, stem);

/** 应清理逾期贷款20笔, 已清理逾期贷款18笔: both are of things that failed, neither the rest of the other. */
export const isOfSameFailing = (one: Figure, other: Figure): boolean => {
  const word = failingIn(one)?.word;
  return word !== undefined && word === failingIn(other)?.word;
};

/** A rate by its name, and the words that say what it is of was done. */
interface Work {
  readonly name: string;
  readonly says: (words: string) => boolean;
}

/** 已整改不合格18处: worked on, or the work failed; the words do not say. */
export function mayBeWorkedOn(figure: Figure, says: Work['says']): boolean {
  const before = failingIn(figure)?.before ?? '';
  return /已|实际/.test(before) && says(before) && !MET_WITH.test(before);
}

/** 已清理逾期贷款18笔，清理率: what had failed is what the work was done on; in 办结逾期3件 nothing is named that it was done on. */
export function isWorkedOn(figure: Figure, { name, says }: Work): boolean {
  const failing = failingIn(figure);
  if (!failing || OF_QUALITY.test(name) || isOfFailing(name)) return false;
  const { before, behind } = failing;
  const isThing = /^\p{Script=Han}/u.test(behind) && !says(behind);
  return isThing && says(before) && !MET_WITH.test(before);
}
