import type { Claim } from '../../model/claim';
import { type Decimal, decimal, HUNDRED, sum } from '../../numbers/decimal';
import { isComplete } from './breakdown';
import type { Figure } from './figure';
import { likeFigure, stepOf } from './measure';
import { isPercent } from './roles';
import type { Sentence } from './sentence';
import { state } from './state';

const SHARE = /占(?:到|了|比)?([^，]{0,16}?)(?:的|比例|比重|比率)*[为达到约:：]*$/;
const OPINION =
  /((?:非常|十分|很|比较|较|基本)?满意|不太?满意|一般|不了解|说不清|(?:非常|很)不满意)(?:的)?(?:度|率|人数|票)?(?:占比?|比例)?[为达到约:：]*$/;
const UNHAPPY = /不太?满意/;
const RATE_ONLY = /满意[度率]/;
/** Kinds of spending and of funds do not overlap. */
const OF_MONEY = /支出|补助|经费|资金|收入|财政|投入|拨款|自筹|基金/;
const HALF = decimal('0.5');
const ONE = decimal('1');
/** What rounding of a share may make up. */
const slackOf = (figure: Figure): Decimal => stepOf(figure).times(HALF);

interface Share {
  readonly figure: Figure;
  /** What it is a share of, as written; '' where that is not said. */
  readonly of: string;
}

const shareOf = (figure: Figure): Share | null => {
  if (!isPercent(figure) || figure.approximate) return null;
  const of = SHARE.exec(figure.lead)?.[1];
  if (of !== undefined) return { figure, of };
  return OPINION.test(figure.lead) && !RATE_ONLY.test(figure.lead) ? { figure, of: '' } : null;
};

/** Shares of one whole that follow each other, with nothing but amounts between them; each by the name of its amount. */
function runsOf(figures: readonly Figure[]): Figure[][] {
  const runs: { of: string; figures: Figure[] }[] = [];
  let isOpen = false;
  let named: Figure | undefined;
  for (const typed of figures) {
    const share = shareOf(typed);
    if (!share) {
      if (isPercent(typed)) isOpen = false;
      else named = typed;
      continue;
    }
    const figure = named ? { ...typed, lead: `${named.lead}${typed.lead}` } : typed;
    named = undefined;
    const last = runs.at(-1);
    if (last && isOpen && last.of === share.of) last.figures.push(figure);
    else runs.push({ of: share.of, figures: [figure] });
    isOpen = true;
  }
  return runs.map((run) => run.figures);
}

const isOpinions = (run: readonly Figure[]): boolean =>
  run.length > 2 && run.some(({ lead }) => UNHAPPY.test(lead));

function judge(sentence: Sentence, run: readonly Figure[]): Claim | null {
  const [first, ...more] = run;
  const last = more.at(-1);
  if (!first || !last) return null;
  const exact: Decimal = sum(run.map(({ value }) => value));
  const rough = sum(run.map(slackOf));
  const slack = rough.gt(ONE) ? ONE : rough;
  const gap = exact.minus(HUNDRED);
  const isWhole = gap.abs().lte(slack);
  const complete = isOpinions(run) || (run.length === 2 && isComplete(run));
  const named = run.every(({ lead }) => OF_MONEY.test(lead)) && gap.gt('0');
  if (!isWhole && !complete && !(named && gap.abs().lte('10'))) return null;
  const shown = run.map((figure) => sentence.text.slice(figure.start, figure.end)).join('+');
  const message = `各部分占比之和不是100%：${shown}=${likeFigure(last, exact)}，请核对。`;
  const verdict = isWhole ? 'holds' : complete ? 'wrong' : 'unclear';
  return state(sentence, {
    kind: 'sum',
    verdict,
    at: { start: first.start, end: last.end },
    message,
  });
}

const WEIGHTS = /权重/;
const LISTED = /^(?:[、，,和]|以及)[^，,。；;、\d]{0,10}$/;

/** 权重分别为10%、50%、30%、10%: weights that follow each other in one list. */
function weightsOf({ figures, text }: Sentence): Figure[] {
  let last = figures.find((figure) => isPercent(figure) && WEIGHTS.test(figure.lead));
  if (!last) return [];
  const run = [last];
  for (const figure of figures.slice(figures.indexOf(last) + 1)) {
    if (!isPercent(figure) || !LISTED.test(text.slice(last.end, figure.start))) break;
    run.push(figure);
    last = figure;
  }
  return run;
}

function judgeWeights(sentence: Sentence): Claim[] {
  const run = weightsOf(sentence);
  const [first, , ...more] = run;
  const last = more.at(-1);
  if (!first || !last) return [];
  const exact = sum(run.map(({ value }) => value));
  const message = `各项权重之和是${likeFigure(last, exact)}，不是100%，请核对。`;
  const verdict = exact.eq(HUNDRED) ? 'holds' : 'unclear';
  const at = { start: first.start, end: last.end };
  return [state(sentence, { kind: 'sum', verdict, at, message })];
}

/** 占比、权重之和 Shares and weights that leave nothing out add up to the whole. */
export function percentSums(sentence: Sentence): Claim[] {
  return [
    ...runsOf(sentence.figures).flatMap((run) => judge(sentence, run) ?? []),
    ...judgeWeights(sentence),
  ];
}
