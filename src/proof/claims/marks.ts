import { depthOf } from './breakdown';
import type { Figure } from './figure';
import type { Sentence } from './sentence';

export type MarkKind = 'weight' | 'score' | 'deducted' | 'plain';

/** 分 A mark of a sentence: what there was to win, what was won, what was taken off. */
export interface Mark {
  readonly figure: Figure;
  readonly kind: MarkKind;
  readonly depth: number;
  readonly isTotal: boolean;
}

const TOTAL =
  /(?:合计|共计|总计|小计|累计|总共|共|总分值?|总得分|总评分|^满分|(?:综合|最终|最后|自评|评价|绩效|整体)(?:绩效|评价|自评|总)?(?:得分|评分|分值?|总分))(?:得分?|扣分?|为|是|计|有|[:：])*$/;
const WEIGHT = /(?:分值|权重|满分|标准分|(?<!效)应得分?)(?:分别)?[为是:：]*$/;
const DEDUCTED = /(?:扣(?:分|除|减|去)?|失分|[调核]减|减分?)(?:分别)?[为是:：]*$/;
const SCORE = /(?:得分?|评分|自评分?|实得|复核)(?:分别)?[为是:：]*$/;
/** 10分×95%: what is multiplied is not added. */
const FACTOR = /^\s*[×xX*]/;
/** 总分100分，得94分: what can be won. */
const THEN_EARNED = /^[，,；;]?(?:自评|实际|评价|最终|综合)?(?:总|实)?得/;

/** 该指标10分，得6分: what there was to win of it. */
const ITS_OWN = /(?:该|本|此)(?:项|指标|项指标)$/;
const THEN_WON = /^[，,]\s*(?:实际|自评|实)?得/;

const isMark = ({ unit, value, approximate }: Figure): boolean =>
  !approximate && (unit === '分' || unit === '') && value.lte('1000');

function kindOf({ text }: Sentence, { lead, start, end }: Figure): MarkKind {
  const bracketed = /[（(]$/.test(text.slice(0, start)) && /^[）)]/.test(text.slice(end));
  if (bracketed || WEIGHT.test(lead)) return 'weight';
  if (/总分$/.test(lead) && THEN_EARNED.test(text.slice(end))) return 'weight';
  if (ITS_OWN.test(lead) && THEN_WON.test(text.slice(end, end + 6))) return 'weight';
  if (DEDUCTED.test(lead)) return 'deducted';
  return SCORE.test(lead) ? 'score' : 'plain';
}

/** “每超时5件以内扣0.5分”: how much would be taken off for so many, in quotation marks or behind 每. */
export function isRule({ text, start }: Sentence, figure: Figure): boolean {
  const before = text.slice(start, figure.start);
  const isQuoted = before.lastIndexOf('“') > before.lastIndexOf('”');
  return isQuoted || /每[^，,。；;、“”]{0,20}$/.test(before);
}

/** 扣0.5分、0.24分、1分和0分: nothing but a stop, or a word that closes the list. */
const LIST_GAP = /^(?:、|[和及与]|以及)$/;

/** Every mark of a sentence, in order. */
export function marksIn(sentence: Sentence): Mark[] {
  const marks: Mark[] = [];
  for (const figure of sentence.figures.filter(isMark)) {
    if (DEDUCTED.test(figure.lead) && isRule(sentence, figure)) continue;
    if (FACTOR.test(sentence.text.slice(figure.end, figure.end + 3))) continue;
    const last = marks.at(-1);
    // 权重分别为10分、40分: what follows a stop is of the kind before it
    const follows = last && LIST_GAP.test(sentence.text.slice(last.figure.end, figure.start));
    const kind = follows ? last.kind : kindOf(sentence, figure);
    const depth = depthOf(sentence, figure.start);
    // 合计分值100分、得分93分: both are of the whole
    const isPaired =
      last?.isTotal &&
      last.kind === 'weight' &&
      kind === 'score' &&
      figure.start - last.figure.end < 6;
    // what follows 扣 in its list was taken off too, and is read without it
    const told = follows && kind === 'deducted' ? { ...figure, lead: last.figure.lead } : figure;
    marks.push({
      figure: told,
      kind,
      depth,
      isTotal: TOTAL.test(figure.lead) || isPaired === true,
    });
  }
  return marks;
}
