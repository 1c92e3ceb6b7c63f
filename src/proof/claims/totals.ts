import type { Claim } from '../../model/claim';
import { type Decimal, sum } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
import { isReasonBehind } from './reasonBehind';
import {
  allMarksFor,
  everyItem,
  isTotal,
  type ScoreItem,
  scoreTree,
  statedScore,
  topItems,
  weighed,
  weightsOf,
} from './scoreTree';
import type { Sentence } from './sentence';
import { state } from './state';

const textOf = (values: readonly Decimal[]): string => values.map(show).join('+');

function compared(
  sentence: Sentence,
  stated: Figure,
  values: readonly Decimal[],
  what: string,
): Claim {
  const exact = sum(values);
  const computed = likeFigure(stated, exact);
  const working = `${textOf(values)}=${computed}`;
  const said = sentence.text.slice(stated.start, stated.end);
  const message = `${what}“${said}”与各项之和不符：${working}。`;
  return state(sentence, {
    kind: 'total',
    verdict: verdictOf(stated, exact) === 'holds' ? 'holds' : 'wrong',
    at: stated,
    computed,
    working,
    message,
  });
}

/** Weights and marks of an item against those of its parts, where all of them are told. */
function itemClaims(item: ScoreItem): Claim[] {
  const parts = weighed(item.children);
  const below = item.children.flatMap(itemClaims);
  if (!item.weight || parts.length < 2 || parts.length < item.children.length) return below;
  const claims = [compared(item.sentence, item.weight, weightsOf(parts), '分值')];
  const marks = allMarksFor(parts);
  const own = statedScore(item);
  if (own && marks) claims.push(compared(own.sentence, own.figure, marks, '得分'));
  return [...claims, ...below];
}

/** 预算执行率(分值10分，得9分) over a text that says the rate is 100 %. */
function executionMarks(item: ScoreItem): Claim[] {
  const score = statedScore(item);
  const [rate] = item.rates;
  if (!/执行率|预算执行|资金执行/.test(item.name) || !item.weight || !score || !rate) return [];
  if (item.rates.length > 1 || item.rates.includes(score.figure)) return [];
  if (!rate.value.eq('100') || score.figure.value.gte(item.weight.value)) return [];
  if (isReasonBehind(score.sentence)) return [];
  const said = score.sentence.text.slice(score.figure.start, score.figure.end);
  const message = `预算执行率${inSum(rate)}%，分值${inSum(item.weight)}分，却得“${said}”，文中没有说明扣分理由，请核对。`;
  return [
    state(score.sentence, {
      kind: 'score',
      verdict: 'unclear',
      at: score.figure,
      computed: likeFigure(score.figure, item.weight.value),
      message,
    }),
  ];
}

/** 总分与各项得分 The report's total against the marks of its items, and every group against its parts. */
export function totals(sentences: readonly Sentence[]): Claim[] {
  const tree = scoreTree(sentences);
  const top = topItems(tree);
  const claims = [...tree.flatMap(itemClaims), ...everyItem(tree).flatMap(executionMarks)];
  const marks = allMarksFor(top);
  if (top.length < 2 || !sum(weightsOf(top)).eq('100') || !marks) return claims;
  const stated = sentences.flatMap((sentence) =>
    sentence.figures.filter(isTotal).map((figure) => compared(sentence, figure, marks, '总得分')),
  );
  return [...claims, ...stated];
}
