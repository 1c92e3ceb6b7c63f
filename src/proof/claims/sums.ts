import type { Claim, Verdict } from '../../model/claim';
import type { Figure } from './figure';
import { likeFigure, sumText, verdictOf } from './measure';
import { slackOf, someMakeUp, total } from './parts';
import { isCount } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

const OPEN_END = /等(?!级|次)|主要|包括但|部分/;
/** Parts that leave nothing out when they stand together. */
const WHOLE_PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/基本支出/, /项目支出|项目经费/],
  [/人员(?:经费|支出)/, /公用(?:经费|支出)/],
  [/(?<!非)流动资产/, /非流动资产|固定资产/],
  [/男/, /女/],
  [/在编|正式|编制|行政/, /聘用|临聘|编外|劳务派遣|事业/],
  [/中央/, /省|市|县|区|地方|自治区/],
  [/省/, /市|县|区/],
  [/市/, /县|区/],
  [/财政拨款|一般公共预算/, /其他(?:收入|资金)|单位资金|自筹|政府性基金|上年结转/],
  [/年初/, /年中|新增|追加/],
  [/上半年/, /下半年/],
  [/在职/, /退休|离休/],
  [/城镇|城市/, /农村/],
];
const CONNECTED = /^[^，。；;：:]{0,24}(?:[、，,和与及加+；;]|以及)?[^。：:]{0,24}$/;

const isComplete = (parts: readonly Figure[]): boolean =>
  WHOLE_PAIRS.some(
    ([one, other]) =>
      parts.some(({ lead, tail }) => one.test(lead + tail)) &&
      parts.some(({ lead, tail }) => other.test(lead + tail)),
  );

/** 四项22.5, 各10分: one number for several things. */
const SEVERAL = /[两二三四五六七八九十]项$|各|每|均/;

interface Breakdown {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** True where the parts are listed as all there is. */
  readonly complete: boolean;
  /** True where leaving parts out is usual: nothing is said of a sum below the whole. */
  readonly open: boolean;
}

function judge(sentence: Sentence, { whole, parts, complete, open }: Breakdown): Claim | null {
  if (parts.length < 2 || [whole, ...parts].some(({ approximate }) => approximate)) return null;
  if (parts.some(({ lead }) => SEVERAL.test(lead))) return null;
  if (isWeight(sentence, whole) && parts.some(({ lead }) => /得$/.test(lead))) return null;
  const exact = total(parts);
  let verdict: Verdict = verdictOf(whole, exact, slackOf(parts));
  const working = sumText(parts);
  if (verdict === 'wrong' && someMakeUp(parts, whole)) verdict = 'holds';
  if (verdict === 'wrong' && !complete) {
    const isBelow = exact.lt(whole.value);
    if (isBelow && open) return null;
    verdict = isBelow || whole.unit !== '元' ? 'unclear' : 'wrong';
  }
  const computed = likeFigure(whole, exact);
  const said = sentence.text.slice(whole.start, whole.end);
  const message =
    verdict === 'unclear'
      ? `“${said}”与所列各项之和不等：${working}=${computed}，请核对合计与各项，或说明口径。`
      : verdict === 'rounding'
        ? `“${said}”与所列各项之和差在末位：${working}=${computed}，请核对。`
        : `“${said}”与所列各项之和不符：${working}=${computed}。`;
  return state(sentence, {
    kind: 'sum',
    verdict,
    at: whole,
    computed,
    working: `${working}=${computed}`,
    message,
  });
}

/** 产出指标（50分）：得… What stands in brackets is what can be won. */
const isWeight = (sentence: Sentence, { unit, start, end }: Figure): boolean =>
  unit === '分' &&
  /[（(]$/.test(sentence.text.slice(0, start)) &&
  /^[）)]/.test(sentence.text.slice(end));

const fitting = (whole: Figure, figures: readonly Figure[]): Figure[] =>
  figures.filter(({ unit }) => unit === whole.unit);

/** The list behind a whole: 其中：基本支出X，项目支出Y; 合计T（甲X、乙Y）; T：甲X、乙Y. */
function listedBehind(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text } = sentence;
  const next = figures[at + 1];
  if (!next) return null;
  const between = text.slice(whole.end, next.start);
  const among = /^[^。]{0,30}?(?:其中|分别(?:为|是)?|包括|包含|含|分为|由)/.test(between);
  const bracket = /^[^。，；]{0,6}[（(]/.test(between);
  const colon = /^[^。，；：:]{0,6}[：:]/.test(between);
  if (!among && !bracket && !colon) return null;
  const close = bracket ? closing(text, whole.end, sentence.end) : sentence.end;
  const rest = figures.slice(at + 1).filter(({ end }) => end <= close);
  const isBare = colon && rest.every(({ unit }) => unit === '' || unit === whole.unit);
  const parts: Figure[] = [];
  let previous = whole;
  for (const figure of rest) {
    const unitless = figure.unit === '' && isBare;
    if (figure.unit !== whole.unit && !unitless) {
      if (bracket || figure.unit === '%') continue;
      if (isCount(figure) !== isCount(whole)) continue;
      break;
    }
    const gap = text.slice(previous.end, figure.start);
    if (
      parts.length > 0 &&
      (/[：:]|合计|共计|总计|共[^同]|比上年|较上年/.test(gap) || !CONNECTED.test(gap))
    )
      break;
    parts.push(
      unitless && figure.scale.eq('1')
        ? {
            ...figure,
            unit: whole.unit,
            scale: whole.scale,
            value: figure.value.times(whole.scale),
          }
        : figure,
    );
    previous = figure;
  }
  const words = text.slice(whole.end, close);
  const open = OPEN_END.test(words) || (among && !/其中[：:]|分别|分为|由/.test(words));
  const complete =
    !open && (isBare || bracket || /分别|分为/.test(between)) ? true : isComplete(parts);
  return { whole, parts, complete: complete && !OPEN_END.test(words), open };
}

function closing(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    if ('（('.includes(text.charAt(at))) depth++;
    if ('）)'.includes(text.charAt(at)) && --depth === 0) return at;
  }
  return end;
}

const TOTAL_WORD =
  /(?:^|[，,、；;）)\s])(?:以上|全年|本年|全部|累计|[三四五六]项)*(?:支出|收入|资金|投入|经费|人数|户数)?(?:共计|合计|总计|共|总和|总额|总数|总共|合)(?:为|是|有|[：:])?$/;
const STARTS_LIST = /[：:]|其中/;

/** 上半年40件，下半年50件，全年共完成90件: the verb may stand between where the parts are plainly all there is. */
const TOTAL_VERB = /共[\p{Script=Han}]{1,4}$/u;

/** The list before a whole: 甲X户、乙Y户，共T户. */
function listedBefore(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text } = sentence;
  const lead = text.slice(Math.max(sentence.start, whole.start - 14), whole.start).trimEnd();
  const isBare = TOTAL_WORD.test(lead);
  if (!isBare && !TOTAL_VERB.test(lead)) return null;
  const parts: Figure[] = [];
  let next = whole;
  for (const figure of fitting(whole, figures.slice(0, at)).reverse()) {
    if (parts.length > 0 && STARTS_LIST.test(text.slice(figure.end, next.start))) break;
    parts.unshift(figure);
    next = figure;
  }
  if (parts.length < 2 || (!isBare && !isComplete(parts))) return null;
  const opening = parts[0]?.start ?? 0;
  const isList = figures
    .slice(0, at)
    .every((figure) => figure.start < opening || figure.unit === whole.unit);
  return { whole, parts, complete: isList && !OPEN_END.test(wordsOf(sentence)), open: true };
}

const ADDED = /^[^，,。；;\d]{0,4}(?:加|加上|另加)[^，,。；;\d]{0,10}$/;

/** 任务9250户；甲7791户加乙3757户: two figures that are added, and the one they may come to. */
function addedUp(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text } = sentence;
  const same = fitting(whole, figures);
  const [, one, other] = same;
  if (same.length !== 3 || same[0] !== whole || !one || !other || figures.indexOf(one) < at)
    return null;
  if (!ADDED.test(text.slice(one.end, other.start))) return null;
  return { whole, parts: [one, other], complete: false, open: false };
}

/** 抽检148批次，完成值为甲4、乙7、丙3: a list without units that closes the sentence. */
function unitlessList(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text, end } = sentence;
  const parts = figures.slice(at + 1);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || !isCount(whole) || at > 0 || parts.some(({ unit }) => unit !== ''))
    return null;
  if (!/[，,；;][^。]{0,20}(?:完成值|实际|分别|其中)/.test(text.slice(whole.end, first.start)))
    return null;
  if (!/^[。；;，,）)\s]*$/.test(text.slice(last.end, end))) return null;
  if (
    !parts
      .slice(1)
      .every((part, index) =>
        /^[、，,和与及][^，。；、\d]{0,12}$/.test(text.slice(parts[index]?.end ?? 0, part.start)),
      )
  )
    return null;
  return {
    whole,
    parts: parts.map((part) => ({ ...part, unit: whole.unit })),
    complete: false,
    open: false,
  };
}

/** 分之和 Totals and their parts within a sentence. */
export function sums(sentence: Sentence): Claim[] {
  const { figures } = sentence;
  return figures.flatMap((whole, at) => {
    if (whole.unit === '%' || whole.approximate) return [];
    const breakdown =
      listedBehind(sentence, whole, at) ??
      listedBefore(sentence, whole, at) ??
      addedUp(sentence, whole, at) ??
      unitlessList(sentence, whole, at);
    const claim = breakdown && judge(sentence, breakdown);
    return claim ? [claim] : [];
  });
}
