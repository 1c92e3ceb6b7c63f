import type { Claim } from '../../model/claim';
import { sum } from '../../numbers/decimal';
import type { Figure } from './figure';
import { type Base, baseOf, judgeRate, told } from './judgeRate';
import { inSum } from './measure';
import { isCount, isMoney, isPercent } from './roles';
import type { Sentence } from './sentence';

const IN_TURN = /分别占[^，,。；;\d]{0,16}$/;
const LIST_GAP = /^\s*(?:[、，,和及与]|以及)\s*$/;
/** Amounts before the shares that are looked through. */
const MOST_AMOUNTS = 12;

/** The percentages of one list, from the one behind 分别占. */
function runAt({ figures, text }: Sentence, at: number): Figure[] {
  const run: Figure[] = [];
  for (const figure of figures.slice(at)) {
    const last = run.at(-1);
    if (!isPercent(figure) || (last && !LIST_GAP.test(text.slice(last.end, figure.start)))) break;
    run.push(figure);
  }
  return run;
}

interface Reading {
  readonly claims: readonly Claim[];
  readonly held: number;
}

/** The shares of so many amounts that follow each other, on what they come to or on another amount told. */
function readings(
  sentence: Sentence,
  run: readonly Figure[],
  amounts: readonly Figure[],
): Reading[] {
  return amounts.flatMap((_, from): Reading[] => {
    const parts = amounts.slice(from, from + run.length);
    const [first] = parts;
    if (!first || parts.length < run.length) return [];
    const value = sum(parts.map((part) => part.value));
    const all: Base = { ...baseOf(first), value, text: `(${parts.map(inSum).join('+')})` };
    const wholes = amounts.filter((figure) => !parts.includes(figure) && figure.value.gte(value));
    return [all, ...wholes.map(baseOf)].map((base) => {
      const claims = run.flatMap((stated, index) =>
        parts
          .slice(index, index + 1)
          .flatMap((part) =>
            told(judgeRate(sentence, stated, { part, bases: [base], sure: true })),
          ),
      );
      return { claims, held: claims.filter(({ verdict }) => verdict === 'holds').length };
    });
  });
}

/** 甲312万元、乙81万元、丙72万元，三项分别占总支出的…%、…%和…%: each share of its amount, where all but one of them hold. */
export function respectiveShares(sentence: Sentence): Claim[] {
  return sentence.figures.flatMap((first, at) => {
    if (!isPercent(first) || !IN_TURN.test(first.lead)) return [];
    const run = runAt(sentence, at);
    if (run.length < 2 || run.some(({ approximate }) => approximate)) return [];
    const before = sentence.figures.slice(0, at).filter((one) => isMoney(one) || isCount(one));
    const unit = before.at(-1)?.unit;
    const amounts = before.filter((one) => one.unit === unit && !one.approximate);
    const [best] = readings(sentence, run, amounts.slice(-MOST_AMOUNTS)).sort(
      (one, other) => other.held - one.held,
    );
    return best && best.held >= run.length - 1 ? [...best.claims] : [];
  });
}
