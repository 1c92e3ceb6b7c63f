import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Claim } from '../../../src/model/claim';
import { countRates } from '../../../src/proof/claims/countRates';
import type { Figure } from '../../../src/proof/claims/figure';
import { means } from '../../../src/proof/claims/means';
import { moneyRates } from '../../../src/proof/claims/moneyRates';
import { multiples } from '../../../src/proof/claims/multiples';
import { numerals } from '../../../src/proof/claims/numerals';
import { orders } from '../../../src/proof/claims/orders';
import { partsPaid } from '../../../src/proof/claims/partsPaid';
import { percentSums } from '../../../src/proof/claims/percentSums';
import { periods } from '../../../src/proof/claims/periods';
import { portions } from '../../../src/proof/claims/portions';
import { precisions } from '../../../src/proof/claims/precisions';
import { products } from '../../../src/proof/claims/products';
import { ratios } from '../../../src/proof/claims/ratios';
import { recounted } from '../../../src/proof/claims/recounted';
import { restated } from '../../../src/proof/claims/restated';
import { rests } from '../../../src/proof/claims/rests';
import { savings } from '../../../src/proof/claims/savings';
import { scoreSums } from '../../../src/proof/claims/scoreSums';
import { scores } from '../../../src/proof/claims/scores';
import { type Sentence, sentencesOf } from '../../../src/proof/claims/sentence';
import { shares } from '../../../src/proof/claims/shares';
import { stages } from '../../../src/proof/claims/stages';
import { stocks } from '../../../src/proof/claims/stocks';
import { sums } from '../../../src/proof/claims/sums';
import { tallies } from '../../../src/proof/claims/tallies';
import { targets } from '../../../src/proof/claims/targets';
import { terms } from '../../../src/proof/claims/terms';
import { totals } from '../../../src/proof/claims/totals';
import { withinYear } from '../../../src/proof/claims/withinYear';
import { zeroBalances } from '../../../src/proof/claims/zeroBalances';
import { proseOf } from '../prose';
import { lineOf, type Told, toldAt } from './told';

type Finder = (sentences: readonly Sentence[]) => Claim[];

const each =
  (find: (sentence: Sentence) => Claim[]): Finder =>
  (sentences) =>
    sentences.flatMap(find);

const figuresBefore = (sentences: readonly Sentence[], sentence: Sentence): Figure[] =>
  sentences
    .slice(0, sentences.indexOf(sentence))
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .flatMap(({ figures }) => figures);

/** What says something by itself, before another finder that knows better takes the word. */
const FINDERS: Readonly<Record<string, Finder>> = {
  countRates: each(countRates),
  means: each(means),
  moneyRates: each(moneyRates),
  multiples: each(multiples),
  numerals: each(numerals),
  orders: each(orders),
  partsPaid: each(partsPaid),
  percentSums: each(percentSums),
  periods: each(periods),
  portions: each(portions),
  precisions: each(precisions),
  products: each(products),
  ratios: each(ratios),
  recounted: each(recounted),
  restated: each(restated),
  rests: each(rests),
  savings: each(savings),
  scoreSums: each(scoreSums),
  scores: each(scores),
  shares: (all) => all.flatMap((sentence) => shares(sentence, figuresBefore(all, sentence))),
  stages: each(stages),
  stocks: each(stocks),
  sums: each(sums),
  tallies: each(tallies),
  targets: each(targets),
  terms: each(terms),
  totals,
  withinYear: each(withinYear),
  zeroBalances,
};

const FOLDER = path.join(import.meta.dirname, 'alone');

/** The tables, one for each finder that is asked by itself. */
export const NAMES: readonly string[] = readdirSync(FOLDER).map((name) => name.replace('.txt', ''));

/** The texts of a finder with what it says of them. */
export const aloneIn = (name: string): Told[] => toldAt(path.join(FOLDER, `${name}.txt`));

/** What a finder says of a text, a line each. */
export function linesAlone(name: string, text: string): string[] {
  const find = FINDERS[name];
  if (!find) throw new Error(`no finder ${name}`);
  return find(sentencesOf(proseOf(text.replaceAll('¶', '\n')))).map(lineOf);
}
