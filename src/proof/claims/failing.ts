import type { Figure } from './figure';

/** 迟报, 逾期, 不合格: what is short of what a rate is of. */
const FAILING =
  /迟[报交到缓]|延[迟误期]|逾期|超[期时](?!长)|过期|漏[报检登办]|误[报差]|差错|退回|缺[勤席]|不(?:合格|达标|及时|满意|符合)|未(?:按[时期]|及时|办结|完成|达标|通过|整改)/;
/** How far from a figure such words may stand. */
const NEAR = 8;

/** 其中3件逾期, 有1次迟报: the figure counts what failed. */
export const isFailing = ({ lead, tail }: Figure): boolean =>
  FAILING.test(lead.slice(-NEAR)) || FAILING.test(tail.slice(0, NEAR));

/** 逾期率, 差错率 are of what failed. */
export const isOfFailing = (name: string): boolean => FAILING.test(name);
