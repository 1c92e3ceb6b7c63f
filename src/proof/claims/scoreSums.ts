import type { Claim, Verdict } from '../../model/claim';
import { type Decimal, decimal, HUNDRED } from '../../numbers/decimal';
import { closing } from './breakdown';
import type { Figure } from './figure';
import { lacksGroups } from './groupsTold';
import { listsOf } from './markLists';
import { type Mark, type MarkKind, marksIn } from './marks';
import { likeFigure, sumText, verdictOf } from './measure';
import { someMakeUp, total } from './parts';
import { deductions } from './scores';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

/** Less than this share of a whole told by two parts is not meant as all of it. */
const MOST_LEFT_OUT = decimal('0.7');
/** Words beside which bare numbers are marks: 权重为：执行10、产出40. */
const OF_MARKS = /分值|权重|得分|总分|自评分|评分|\d分/;
const SEVERAL = /(?:各|每|均)[^：:]{0,6}$|[两二三四五六七八九十]项$/;
const WEIGHTED = /加权|(?:占|按|权重)\s*\d+(?:\.\d+)?\s*%[^。]{0,40}(?:计算|计分|折算)/;
const withSign = (figure: Figure): Figure =>
  /扣|减/.test(figure.lead) ? { ...figure, value: figure.value.times('-1') } : figure;
/** The kinds of marks a whole may be the sum of, the likeliest first. */
const KINDS: Readonly<Record<MarkKind, readonly (readonly MarkKind[])[]>> = {
  weight: [['weight'], ['plain'], ['weight', 'plain']],
  deducted: [['deducted'], ['plain']],
  score: [['score'], ['score', 'plain'], ['plain'], ['weight'], ['score', 'plain', 'deducted']],
  plain: [
    ['score', 'plain'],
    ['score'],
    ['plain'],
    ['weight'],
    ['weight', 'plain'],
    ['score', 'plain', 'deducted'],
  ],
};

/** 产出指标满分50分: all there was to win was won. */
const FULL = /[^，,。；;]得?满分$/;

/** The marks of a list that may be added up to a whole. */
function alike(whole: Mark, list: readonly Mark[]): Figure[][] {
  const lists = KINDS[whole.kind].map((kinds) => list.filter(({ kind }) => kinds.includes(kind)));
  const won = list.filter(
    ({ figure, kind }) => kind === 'score' || kind === 'plain' || FULL.test(figure.lead),
  );
  const all =
    (whole.kind === 'score' || whole.kind === 'plain') && won.some(({ kind }) => kind === 'weight')
      ? [...lists, won]
      : lists;
  return all
    .map((marks) => marks.map(({ figure }) => figure))
    .filter((figures) => figures.length >= 2);
}

interface Parts {
  /** The lists the whole may be the sum of; never empty. */
  readonly lists: readonly (readonly Figure[])[];
  readonly complete: boolean;
}

/** 分别为50分、30分、20分: each is one of several. */
const isOneOfList = (text: string, { lead, start }: Figure): boolean =>
  lead === '' && text.charAt(start - 1) === '、';

/** What opens the list of a whole; 设备, 由于 and 理由 open none. */
const AMONG =
  /^(?!、)(?:[^。；;]|。(?=其中)){0,20}(?:其中|分别|包括|构成|(?<!理)由(?!于)|分设|(?<![建开])设(?![备施计立])|分为)/;

function behind(sentence: Sentence, marks: readonly Mark[], at: number): Parts | null {
  const { text, end } = sentence;
  const [whole, next] = [marks[at], marks[at + 1]];
  if (!whole || !next || isOneOfList(text, whole.figure)) return null;
  const between = text.slice(whole.figure.end, next.figure.start);
  const bracket = /^[^。，；、）)]{0,6}[（(]/.test(between);
  const listed = /^[^。，；：:]{0,8}[：:]/.test(between);
  if (!bracket && !listed && !AMONG.test(between)) return null;
  const close = bracket ? closing(text, whole.figure.end, end) : end;
  const { depth } = next;
  const inside = marks
    .slice(at + 1)
    .filter(({ figure, depth: d }) => figure.end <= close && d === depth);
  const stop = inside.findIndex(({ isTotal }) => isTotal);
  const told = stop < 0 ? inside : inside.slice(0, stop);
  const lists = listsOf(sentence, whole, told).flatMap((list) => alike(whole, list));
  const isLong = (lists[0]?.length ?? 0) > 2;
  return { lists, complete: bracket || listed || isLong || whole.kind === 'deducted' };
}

function before(marks: readonly Mark[], at: number): Parts | null {
  const whole = marks[at];
  if (!whole?.isTotal) return null;
  const same = marks
    .slice(0, at)
    .filter(
      ({ depth, kind }) => depth === whole.depth || (kind === 'weight' && depth > whole.depth),
    );
  const from = same
    .map(({ isTotal, kind }) => isTotal && (kind !== 'weight' || whole.kind === 'weight'))
    .lastIndexOf(true);
  // 共计90分；满意度得8分，总分98分: what was added up before is added once more
  const subtotals = same.filter(
    ({ isTotal, kind }, index) => index > from || (isTotal && kind !== 'weight'),
  );
  const since = alike(whole, same.slice(from + 1));
  const lists = [...since, ...alike(whole, subtotals)];
  return { lists, complete: true };
}

/** 产出50分、效益30分、…，自评得分96分: what can be won adds up to 100, what was won need not. */
const isOfWeights = (whole: Figure, figures: readonly Figure[]): boolean =>
  total(figures).eq(HUNDRED) && whole.value.lt(HUNDRED) && !/分值|权重|满分|合计/.test(whole.lead);

function judge(sentence: Sentence, whole: Mark, { lists, complete }: Parts): Claim[] {
  const { figure: stated } = whole;
  const own = lists.filter(
    (figures) =>
      !figures.some(({ lead }) => SEVERAL.test(lead)) &&
      (whole.kind === 'deducted' || figures.some((figure) => withSign(figure) === figure)),
  );
  const sums = own.map((list) => {
    // 基础分100分，加分2分，扣分5分，总得分97分
    const signed = whole.kind === 'deducted' ? list : list.map(withSign);
    return { list: signed, exact: total(signed) };
  });
  const gapOf = ({ exact }: { exact: Decimal }) => exact.minus(stated.value).abs();
  const [nearest] = sums.sort((one, other) => gapOf(one).cmp(gapOf(other)));
  if (!nearest || isOfWeights(stated, nearest.list)) return [];
  const { list: figures, exact } = nearest;
  let verdict: Verdict = verdictOf(stated, exact);
  const nested = figures.length > 3 && wordsOf(sentence).includes('其中');
  if (nested && someMakeUp(figures, stated)) verdict = 'holds';
  // 3个单位得分分别为97分、96.5分、96.9分: each is a score of its own
  if (exact.gt(stated.value.times('2'))) return [];
  const isFar = exact.lt(stated.value.times(MOST_LEFT_OUT));
  if (verdict !== 'holds' && ((!complete && isFar) || lacksGroups(sentence, stated, figures)))
    return [];
  const working = sumText(figures, stated).replaceAll('+-', '-');
  const computed = likeFigure(stated, exact);
  const said = sentence.text.slice(stated.start, stated.end);
  const message = `“${said}”与所列各项分数之和不符：${working}=${computed}。`;
  const shown = verdict === 'rounding' ? 'wrong' : verdict;
  return [
    state(sentence, {
      kind: 'sum',
      verdict: shown,
      at: stated,
      computed,
      working: `${working}=${computed}`,
      message,
    }),
  ];
}

/** 自评88分，复核调减2.5分，最终得分85.5分: one score, what was taken off it, and what is left. */
function afterDeduction(sentence: Sentence, marks: readonly Mark[], at: number): Claim | null {
  const [first, ...others] = marks.slice(0, at);
  const whole = marks[at];
  const isLeft =
    whole?.isTotal &&
    whole.kind !== 'weight' &&
    others.length > 0 &&
    first &&
    first.kind !== 'weight';
  if (!isLeft || first.kind === 'deducted' || !others.every(({ kind }) => kind === 'deducted'))
    return null;
  const taken = others.map(({ figure }) => figure);
  const exact = first.figure.value.minus(total(taken));
  const { figure: stated } = whole;
  const computed = likeFigure(stated, exact);
  const working = sumText([first.figure, ...taken], stated, '-');
  const said = sentence.text.slice(stated.start, stated.end);
  const message = `“${said}”与扣减的分数不符：${working}=${computed}。`;
  const verdict = verdictOf(stated, exact);
  return state(sentence, { kind: 'sum', verdict, at: stated, computed, working, message });
}

/** 自评得分95.5分，其中甲扣2分、乙扣2.5分: what is left of 100. */
function fromHundred(sentence: Sentence, marks: readonly Mark[], at: number): Claim | null {
  const whole = marks[at];
  const others = marks.filter((mark) => mark !== whole);
  if (!whole?.isTotal || whole.kind === 'deducted' || others.length < 2) return null;
  if (!others.every(({ kind, isTotal }) => kind === 'deducted' && !isTotal)) return null;
  const taken = deductions(others.map(({ figure }) => figure));
  const { figure: stated } = whole;
  const exact = HUNDRED.minus(total(taken));
  const computed = likeFigure(stated, exact);
  const working = `100-${sumText(taken, stated, '-')}`;
  const said = sentence.text.slice(stated.start, stated.end);
  const message = `“${said}”与扣减的分数不符：${working}=${computed}，请核对。`;
  const verdict = stated.value.eq(exact) ? 'holds' : 'unclear';
  return state(sentence, { kind: 'sum', verdict, at: stated, computed, working, message });
}

/** 各项得分合计 Marks and weights that a sentence lists, against the total it gives for them. */
export function scoreSums(sentence: Sentence): Claim[] {
  const words = wordsOf(sentence);
  if (!OF_MARKS.test(words) || WEIGHTED.test(words)) return [];
  const marks = marksIn(sentence);
  return marks.flatMap((mark, at) => {
    const left = afterDeduction(sentence, marks, at) ?? fromHundred(sentence, marks, at);
    if (left) return [left];
    const parts = behind(sentence, marks, at) ?? before(marks, at);
    return parts ? judge(sentence, mark, parts) : [];
  });
}
