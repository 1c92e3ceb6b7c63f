import type { Claim } from '../../model/claim';
import { percentOf } from '../../numbers/decimal';
import type { Figure } from './figure';
import { baseOf, judgeRate } from './judgeRate';
import { verdictOf } from './measure';
import { isCount, isPercent } from './roles';
import type { Sentence } from './sentence';

const NAME = /([\p{Script=Han}]{1,14})率[为是达到至约均都:：]*$/u;
/** What a rate is measured against. */
const WHOLE =
  /应|共|总|计划|任务|目标|发放|发出|受理|收到|发现|排查|抽[检查]|编制|核定|批复|申请|参加|参训|受训|参与|需|有|涉及|检查|接收|登记/;
const DONE = /完成|实际|已|在职|实有|通过|合格|办结|整改|回收|收回|有效|达标|满意|签/;
const GENERIC = /完成|达标|控制|执行/;
const NO_BASE = new Set([
  '次',
  '场',
  '期',
  '批次',
  '车次',
  '人次',
  '场次',
  '批',
  '天',
  '条次',
  '年',
]);
const COMMON = new Set([...'及时率工作度的完成目标整体总全各项人员数控制']);
/** 未完成, 不满意: the rest, not the part. */
const NOT_DONE = /(?:未|不|没有|非)\p{Script=Han}{0,4}$/u;

/** The rate's own words: 及时办结 → 办, 结. */
const stemOf = (name: string): string[] => [...name.slice(-3)].filter((char) => !COMMON.has(char));

const saysDone = (figure: Figure, stem: readonly string[], generic: boolean): boolean => {
  if (NOT_DONE.test(figure.lead)) return false;
  const words = `${figure.lead}${figure.tail}`;
  return stem.some((char) => words.includes(char)) || (generic && DONE.test(words));
};

/** True where two of the counts give the rate, what was done over the rest: the sentence is right of them. */
function someMakeUp(
  counts: readonly Figure[],
  stated: Figure,
  isDone: (figure: Figure) => boolean,
): boolean {
  return counts.some((part) =>
    counts.some((whole) => {
      if (part === whole || part.unit !== whole.unit) return false;
      if (isDone(whole) && !isDone(part)) return false;
      const rate = percentOf(part.value, whole.value);
      return rate !== null && verdictOf(stated, rate) === 'holds';
    }),
  );
}

/**
 * 合格率、签约率、在职人员控制率 and the like, of things that are counted: 应收200份，收回196份，回收率98%.
 * Where the two counts are of different things it is a question.
 */
export function countRates(sentence: Sentence): Claim[] {
  const { figures } = sentence;
  return figures.filter(isPercent).flatMap((stated) => {
    const name = NAME.exec(stated.lead)?.[1];
    if (name === undefined || stated.approximate || stated.bound) return [];
    const before = figures.filter((figure) => figure.end <= stated.start && isCount(figure));
    const lastPercent = figures.filter((f) => isPercent(f) && f.end <= stated.start).at(-1);
    const near = before.filter(({ start }) => start > (lastPercent?.end ?? -1));
    const counts = near.length >= 2 ? near : before;
    const generic = GENERIC.test(name);
    const stem = stemOf(name);
    if (someMakeUp(counts, stated, (figure) => saysDone(figure, stem, generic))) return [];
    const part = [...counts].reverse().find((figure) => saysDone(figure, stem, generic));
    if (!part || part.approximate) return [];
    const others = counts.filter(
      (figure) =>
        figure !== part &&
        (!figure.approximate ||
          (figure.bound === 'lower' && /目标|指标|任务|计划/.test(figure.lead))),
    );
    const same = others.filter(({ unit }) => unit === part.unit);
    const whole = same.filter(
      (figure) => WHOLE.test(`${figure.lead}${figure.tail}`) || figure.end <= part.start,
    );
    if (whole.length > 0) {
      const sure = same.length === 1 && WHOLE.test(`${whole[0]?.lead}${whole[0]?.tail}`);
      const claim = judgeRate(sentence, stated, {
        part,
        bases: [...whole].reverse().map(baseOf),
        sure: sure || (part.value.lte(whole[0]?.value ?? part.value) && same.length === 1),
      });
      return claim ? [claim] : [];
    }
    const base = others.filter(
      (figure) =>
        figure.end <= part.start &&
        !NO_BASE.has(figure.unit) &&
        figure.value.gt(part.value) &&
        WHOLE.test(figure.lead),
    );
    const [only] = base;
    if (!only || base.length > 1 || NO_BASE.has(part.unit)) return [];
    const claim = judgeRate(sentence, stated, { part, bases: [baseOf(only)], sure: false });
    return claim ? [claim] : [];
  });
}
