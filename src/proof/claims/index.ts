import type { Claim } from '../../model/claim';
import type { Place, Prose } from '../../model/proof';
import { acrossTwo } from './acrossTwo';
import { alike } from './alike';
import { allPaid } from './allPaid';
import { announced } from './announced';
import { apiece } from './apiece';
import { averages } from './averages';
import { balancesBefore } from './balancesBefore';
import { beyondAll } from './beyondAll';
import { beyondPlan } from './beyondPlan';
import { bracketMarks } from './bracketMarks';
import { changes } from './changes';
import { comparisons } from './comparisons';
import { completions } from './completions';
import { conversions } from './conversions';
import { countRates } from './countRates';
import { dailies } from './dailies';
import { deadlines } from './deadlines';
import { differences } from './differences';
import { divided } from './divided';
import { executionRates } from './executionRate';
import { explained } from './explained';
import { directRates, formulaRates } from './formulaRate';
import { formulas } from './formulas';
import { grades } from './grades';
import { itemTotals } from './itemTotals';
import { leftTwice } from './leftTwice';
import { listed } from './listed';
import { means } from './means';
import { moneyRates } from './moneyRates';
import { multiples } from './multiples';
import { namedStages } from './namedStages';
import { numerals } from './numerals';
import { orders } from './orders';
import { pairedSums } from './pairedSums';
import { partsPaid } from './partsPaid';
import { percentSums } from './percentSums';
import { periods } from './periods';
import { pointsMeant } from './pointsMeant';
import { portions } from './portions';
import { precisions } from './precisions';
import { pricedBefore } from './pricedBefore';
import { products } from './products';
import { quarterShares } from './quarterShares';
import { ratios } from './ratios';
import { recounted } from './recounted';
import { respectiveShares } from './respectiveShares';
import { restated } from './restated';
import { rests } from './rests';
import { savings } from './savings';
import { scoreSums } from './scoreSums';
import { scores } from './scores';
import { type Sentence, sentencesOf } from './sentence';
import { setOut } from './setOut';
import { settled } from './settled';
import { shares } from './shares';
import { stages } from './stages';
import { stocks } from './stocks';
import { sums } from './sums';
import { tableSums } from './tableSums';
import { tallies } from './tallies';
import { targets } from './targets';
import { terms } from './terms';
import { threePublic } from './threePublic';
import { totals } from './totals';
import { withinYear } from './withinYear';
import { zeroBalances } from './zeroBalances';

type Finder = (sentence: Sentence) => Claim[];

/** Where two finders speak of one figure the first has the word. */
const FINDERS: readonly Finder[] = [
  formulaRates,
  directRates,
  formulas,
  allPaid,
  partsPaid,
  executionRates,
  moneyRates,
  countRates,
  beyondAll,
  multiples,
  ratios,
  pointsMeant,
  changes,
  beyondPlan,
  respectiveShares,
  quarterShares,
  scoreSums,
  percentSums,
  sums,
  pairedSums,
  threePublic,
  tallies,
  withinYear,
  means,
  savings,
  differences,
  stocks,
  rests,
  listed,
  recounted,
  products,
  portions,
  dailies,
  averages,
  apiece,
  conversions,
  scores,
  targets,
  comparisons,
  deadlines,
  completions,
  precisions,
  orders,
  periods,
  stages,
  terms,
  grades,
  restated,
];

/** What may be said without a figure: 三个科室（甲、乙、丙）, 截至…年…月…日. */
const WITHOUT_FIGURES: readonly Finder[] = [listed, recounted, orders, periods, stages, deadlines];

/** What may be said with one figure: all the rest compares several. */
const WITH_ONE: readonly Finder[] = [...WITHOUT_FIGURES, beyondAll, completions, terms, grades];

/** What needs more than one sentence: totals, balances said to be nothing, the same thing said twice. */
const WHOLE_TEXT = [
  totals,
  divided,
  zeroBalances,
  alike,
  announced,
  bracketMarks,
  namedStages,
  pricedBefore,
  balancesBefore,
  leftTwice,
  setOut,
];

function claimsIn(sentence: Sentence, earlier: readonly Sentence[]): Claim[] {
  const claims = ofDigits(sentence, earlier);
  const told = new Set(claims.map(({ place }) => place.start));
  const inWords = numerals(sentence).filter(({ place }) => !told.has(place.start));
  return [...claims, ...settled(inWords)];
}

function ofDigits(sentence: Sentence, earlier: readonly Sentence[]): Claim[] {
  if (sentence.figures.length === 0)
    return settled(WITHOUT_FIGURES.flatMap((find) => find(sentence)));
  const figures = earlier
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .flatMap((before) => before.figures);
  const finders = sentence.figures.length === 1 ? WITH_ONE : FINDERS;
  const own = settled([...finders.flatMap((find) => find(sentence)), ...shares(sentence, figures)]);
  const told = new Set(own.map(({ place }) => place.start));
  own.push(...settled(explained(sentence)).filter(({ place }) => !told.has(place.start)));
  const last = earlier.at(-1);
  return last ? [...own, ...acrossTwo(last, sentence, own)] : own;
}

const isAt = (place: Place, places: readonly Place[]): boolean =>
  places.some(({ paragraph, start }) => paragraph === place.paragraph && start === place.start);

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
    ...tableSums(prose),
  ];
  const items = itemTotals(sentences);
  const accounted = items.flatMap(({ explains }) => explains);
  const open = claims.filter(({ place }) => !isAt(place, accounted));
  return [...open, ...items.map(({ claim }) => claim)].sort(
    ({ place: a }, { place: b }) => a.paragraph - b.paragraph || a.start - b.start,
  );
}
