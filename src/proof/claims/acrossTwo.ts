import type { Claim } from '../../model/claim';
import { percentOf } from '../../numbers/decimal';
import { isSame } from './breakdown';
import { countRates } from './countRates';
import { executionRates } from './executionRate';
import type { Figure } from './figure';
import { verdictOf } from './measure';
import { ofNamed } from './ofNamed';
import type { Sentence } from './sentence';
import { settled } from './settled';

/** What may speak of the sentence before. */
const ACROSS: readonly ((sentence: Sentence) => Claim[])[] = [executionRates, countRates];

/** How many figures before a rate are tried against each other. */
const MOST_FIGURES = 12;

/** 计划5场，举办3场，完成率60%: given by two figures of its own sentence, so nothing is asked of the one before. */
function isMadeUp(stated: Figure, { figures }: Sentence): boolean {
  const near = figures
    .filter(({ end, unit }) => end <= stated.start && unit !== '%')
    .slice(-MOST_FIGURES);
  return near.some((part) =>
    near.some((whole) => {
      if (whole === part || !isSame(part, whole)) return false;
      const rate = percentOf(part.value, whole.value);
      return rate !== null && verdictOf(stated, rate) === 'holds';
    }),
  );
}

/** 预算500万元。支出480万元，执行率96%。 What a sentence says of the figures of the one before it: a question at most. */
export function acrossTwo(before: Sentence, sentence: Sentence, own: readonly Claim[]): Claim[] {
  if (before.paragraph !== sentence.paragraph || before.figures.length === 0) return [];
  const told = new Set(own.map(({ place }) => place.start));
  const open = sentence.figures.filter(
    (figure) => figure.unit === '%' && !told.has(figure.start) && !isMadeUp(figure, sentence),
  );
  if (open.length === 0) return [];
  const both = {
    ...sentence,
    start: before.start,
    figures: [...before.figures, ...sentence.figures],
  };
  const named = open.flatMap((figure) => ofNamed(both, figure) ?? []);
  const taken = new Set(named.map(({ place }) => place.start));
  const starts = new Set(open.flatMap(({ start }) => (taken.has(start) ? [] : [start])));
  const others = settled(ACROSS.flatMap((find) => find(both)))
    .filter(({ place }) => starts.has(place.start))
    .map((claim) => ({
      ...claim,
      verdict: claim.verdict === 'wrong' ? 'unclear' : claim.verdict,
      certain: false,
    }));
  return [...named, ...others];
}
