import type { Claim } from '../../model/claim';
import type { Prose } from '../../model/proof';
import { alike } from './alike';
import { changes } from './changes';
import { completions } from './completions';
import { countRates } from './countRates';
import { differences } from './differences';
import { executionRates } from './executionRate';
import { directRates, formulaRates, writtenSums } from './formulaRate';
import { grades } from './grades';
import { listed } from './listed';
import { orders } from './orders';
import { precisions } from './precisions';
import { products } from './products';
import { restated } from './restated';
import { scores } from './scores';
import { type Sentence, sentencesOf } from './sentence';
import { shares } from './shares';
import { sums } from './sums';
import { targets } from './targets';
import { totals } from './totals';
import { zeroBalances } from './zeroBalances';

type Finder = (sentence: Sentence) => Claim[];

/** Where two finders speak of one figure the first has the word. */
const FINDERS: readonly Finder[] = [
  formulaRates,
  directRates,
  writtenSums,
  executionRates,
  countRates,
  changes,
  sums,
  differences,
  listed,
  products,
  scores,
  targets,
  completions,
  precisions,
  orders,
  grades,
  restated,
];

/** What may be said without a figure: 三个科室（甲、乙、丙）, 截至…年…月…日. */
const WITHOUT_FIGURES: readonly Finder[] = [listed, orders];

const RANK = { holds: 0, rounding: 1, unclear: 2, wrong: 3 } as const;

/** Marks answer to weight, deduction and rate alike; of a rate or sum the reading that holds is the one meant. */
const ALL_MUST_HOLD: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['score', 'target']);

/** One claim a figure and kind. */
function settled(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.kind === 'change' || claim.kind === 'precision' ? 'rate' : claim.kind} ${claim.place.start}`;
    const other = best.get(key);
    const better = other && RANK[claim.verdict] - RANK[other.verdict];
    if (better === undefined || (ALL_MUST_HOLD.has(claim.kind) ? better > 0 : better < 0))
      best.set(key, claim);
  }
  return [...best.values()];
}

/** What needs more than one sentence: totals, balances said to be nothing, the same thing said twice. */
const WHOLE_TEXT = [totals, zeroBalances, alike];

function claimsIn(sentence: Sentence, earlier: readonly Sentence[]): Claim[] {
  if (sentence.figures.length === 0)
    return settled(WITHOUT_FIGURES.flatMap((find) => find(sentence)));
  const figures = earlier
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .flatMap((before) => before.figures);
  return settled([...FINDERS.flatMap((find) => find(sentence)), ...shares(sentence, figures)]);
}

/**
 * 断言 Every arithmetical statement of the prose that can be settled from what stands around it, in the order of the
 * text. In time linear in the length of the text.
 */
export function claimsOf(prose: Prose): Claim[] {
  const sentences = sentencesOf(prose);
  const claims = [
    ...sentences.flatMap((sentence, index) =>
      claimsIn(sentence, sentences.slice(Math.max(0, index - 6), index)),
    ),
    ...WHOLE_TEXT.flatMap((find) => find(sentences)),
  ];
  return claims.sort(
    ({ place: a }, { place: b }) => a.paragraph - b.paragraph || a.start - b.start,
  );
}
