import type { Claim } from '../../model/claim';
import { closing } from './breakdown';
import { changes } from './changes';
import { countRates } from './countRates';
import { executionRates } from './executionRate';
import { type Figure, figuresOf } from './figure';
import { moneyRates } from './moneyRates';
import { isPercent } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { shares } from './shares';

/** What opens an explanation right behind a figure: a bracket, 即, or 由 and 从, which belong to it. */
const OPENS = /^\s*(?:([（(])|[，,]\s*(?:即|(?=[由从])))/;
const FINDERS = [
  executionRates,
  countRates,
  moneyRates,
  changes,
  (sentence: Sentence) => shares(sentence, []),
];
const LONGEST = 120;

/** Up to the end of the sentence, or of its part. */
const clauseOf = (text: string): string => text.replace(/[。；;].*/, '');

/** What explains a figure right behind it, in brackets or after 即; null where nothing does. */
function explanationOf({ text, end }: Sentence, figure: Figure): string | null {
  const rest = text.slice(figure.end, Math.min(end, figure.end + LONGEST));
  const opening = OPENS.exec(rest);
  if (!opening) return null;
  const [{ length }, bracket] = opening;
  if (bracket) return text.slice(figure.end + length, closing(text, figure.end, end));
  return clauseOf(rest.slice(length));
}

/** 合格率95%，共抽检400批次，合格380批次: two figures of one unit behind the only rate of a clause; null where they are not. */
function pairBehind({ figures, text, end }: Sentence, figure: Figure): string | null {
  const [, one, other, ...more] = figures;
  if (!isPercent(figure) || !one || !other || more.length > 0) return null;
  if (one.unit !== other.unit || isPercent(one) || !/^[，,]/.test(text.slice(figure.end)))
    return null;
  return clauseOf(text.slice(figure.end + 1, end));
}

/** The figure as it would be said behind what explains it: 预算250万元，支出240万元，执行率96%. */
function turned(sentence: Sentence, figure: Figure, explanation: string): Claim[] {
  const own = sentence.text.slice(figure.start, figure.end);
  const before = `${explanation}，${figure.lead}`;
  const text = `${before}${own}`;
  const figures = figuresOf(text, 0, text.length);
  const said = { paragraph: sentence.paragraph, text, start: 0, end: text.length, figures };
  const place = { paragraph: sentence.paragraph, start: figure.start, end: figure.end };
  return FINDERS.flatMap((find) => find(said))
    .filter((claim) => claim.place.start === before.length)
    .map((claim) => ({
      ...claim,
      place,
      certain: false,
      verdict: claim.verdict === 'wrong' ? 'unclear' : claim.verdict,
    }));
}

/** 执行率96%（预算250万元，支出240万元）, 完成率96%，即计划250户，完成240户: what a rate is of stands behind it. */
export function explained(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) =>
    segment.figures.flatMap((figure) => {
      const isRate = isPercent(figure) || /[多少高低加降]$/.test(figure.lead);
      if (!isRate) return [];
      const explanation = explanationOf(sentence, figure) ?? pairBehind(segment, figure);
      return explanation === null ? [] : turned(sentence, figure, explanation);
    }),
  );
}
