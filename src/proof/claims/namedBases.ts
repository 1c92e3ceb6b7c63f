import type { Claim } from '../../model/claim';
import type { Figure } from './figure';
import { baseOf, judgeRate, told } from './judgeRate';
import { fitsUnit } from './rates';
import { isCount } from './roles';
import type { Sentence } from './sentence';

const CLOSED = /[）)](?:为|达|达到|是|约)?$/;
const NAME = /([\p{Script=Han}]{2,14})率$/u;
const STATED_BASE =
  /^\s*[（(，,]?\s*(?:按|以)([\p{Script=Han}]{2,10}?)(?:数|份数|人数)?(?:计算|为基数|为分母|为底|口径)/u;

const stemOf = (name: string): string[] => [...name.slice(-2)];

/** 重点人群签约率（重点人群11,236人）达81.92%: the base stands in the bracket between name and percentage. */
export function ofBracket(sentence: Sentence, stated: Figure): Claim[] {
  const { figures, text, start } = sentence;
  const before = text.slice(start, stated.start).trimEnd();
  if (!CLOSED.test(before)) return [];
  const opened = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  const name = NAME.exec(before.slice(0, Math.max(0, opened)))?.[1];
  if (name === undefined) return [];
  const inside = figures.filter(
    (figure) => figure.start > start + opened && figure.end < stated.start,
  );
  const [base] = inside;
  if (!base || inside.length > 1 || base.approximate || !isCount(base)) return [];
  const part = figures
    .filter(
      (figure) =>
        figure.end < start + opened &&
        fitsUnit(figure, base.unit) &&
        stemOf(name).every((char) => figure.lead.includes(char)),
    )
    .at(-1);
  const bases = [baseOf(base)];
  return part ? told(judgeRate(sentence, stated, { part, bases, sure: false })) : [];
}

/** 满意率97%（按收回问卷计算）: the text names its base. */
export function onStatedBase(
  sentence: Sentence,
  stated: Figure,
  counts: readonly Figure[],
  saysDone: (figure: Figure) => boolean,
): Claim | null {
  const words = STATED_BASE.exec(sentence.text.slice(stated.end, sentence.end))?.[1];
  const base = words && counts.filter(({ lead }) => lead.includes(words.slice(0, 2))).at(-1);
  const part = base && counts.filter((figure) => figure !== base && saysDone(figure)).at(-1);
  if (!base || !part || !fitsUnit(part, base.unit)) return null;
  return judgeRate(sentence, stated, { part, bases: [baseOf(base)], sure: true });
}

/** Rates that say how far something reached, whatever it was. */
const REACHED = /(?:覆盖|普及|受益|参与|惠及|帮扶|落实)$/;

/** 脱贫户1036户，落实帮扶864户，覆盖率83.4%: two counts of one unit, the lesser right before the rate. */
export function reached(
  sentence: Sentence,
  name: string,
  stated: Figure,
  counts: readonly Figure[],
): Claim[] {
  const part = counts.at(-1);
  if (!part || !REACHED.test(name) || part.approximate) return [];
  const wholes = counts.filter((figure) => figure !== part && fitsUnit(figure, part.unit));
  const [whole] = wholes;
  if (!whole || wholes.length > 1 || whole.approximate || part.value.gt(whole.value)) return [];
  return told(judgeRate(sentence, stated, { part, bases: [baseOf(whole)], sure: false }));
}

/** 目标不少于240场, 目标值240场以上: measured against too, and 100% where more was done. */
export const isSetAtLeast = ({ bound, lead, tail }: Figure): boolean =>
  (bound === 'lower' || /^(?:及?以上)/.test(tail)) && /目标|指标|任务|计划/.test(lead);
