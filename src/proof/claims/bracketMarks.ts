import type { Claim } from '../../model/claim';
import type { Figure } from './figure';
import { isPercent } from './roles';
import { byRate, marksOf } from './scores';
import type { Sentence } from './sentence';

const NAMED = /(?:执行率|预算执行|资金执行)[\p{Script=Han}]{0,6}[（(](?:分值|权重|满分)?$/u;
const RATE = /(?:执行率|支出进度|支付率)[为是达到:：]*$/;
const SCORE = /(?:得分|得|自评分)[为是:：]*$/;

/** 预算执行率（10分）: the weight in the bracket behind its name. */
const weightIn = ({ figures, text, start }: Sentence): Figure | undefined =>
  figures.find(
    (figure) =>
      figure.unit === '分' &&
      NAMED.test(text.slice(Math.max(start, figure.start - 16), figure.start)) &&
      /^[）)]/.test(text.slice(figure.end, figure.end + 1)),
  );

/** 预算执行率（10分）。…执行率80%，按比例得8分: weight, rate and marks over two sentences. */
export function bracketMarks(sentences: readonly Sentence[]): Claim[] {
  return sentences.flatMap((sentence, index) => {
    if (!sentence.figures.some(isPercent) || marksOf(sentence)) return [];
    const last = sentences[index - 1];
    const isNear = last?.paragraph === sentence.paragraph;
    const weight = weightIn(sentence) ?? (isNear ? weightIn(last) : undefined);
    const rates = sentence.figures.filter((figure) => isPercent(figure) && RATE.test(figure.lead));
    const scores = sentence.figures.filter(
      (figure) => figure !== weight && figure.unit === '分' && SCORE.test(figure.lead),
    );
    const [rate, score] = [rates[0], scores[0]];
    if (!weight || !rate || !score || rates.length > 1 || scores.length > 1) return [];
    if (rate.approximate || score.approximate) return [];
    return byRate(sentence, { weight, score, deducted: [], rate, goal: null });
  });
}
