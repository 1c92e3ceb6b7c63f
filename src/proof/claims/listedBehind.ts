import { sum } from '../../numbers/decimal';
import { barAt } from './bars';
import {
  type Breakdown,
  closing,
  depthOf,
  inUnitOf,
  isComplete,
  isSame,
  isYear,
} from './breakdown';
import type { Figure } from './figure';
import { gapsOf } from './parts';
import { eachOf } from './rates';
import { isCount, isMoney, isOpposed } from './roles';
import type { Sentence } from './sentence';

export const OPEN_END = /等(?!级|次)|主要|包括但|部分/;
const CONNECTED = /^[^，。；;：:]{0,24}(?:[、，,和与及加+；;]|以及)?[^。：:]{0,24}$/;
/** 同比分别增加1个、2个: how much they changed, not what they are made of. */
const CHANGED = /同比|环比|[比较](?:上年|去年)/;
/** 由10.5万元降至9.1万元: two years of one thing. */
const FROM_TO = /^[^，,。；;\d]{0,6}[至到为]/;
/** What starts another whole, or speaks of another year. */
const ANOTHER =
  /[：:]|[，,；;](?:[比较](?:20\d\d年|上|去|年[度初]|全年|目标|指标|任务|计划|预算)|(?:为|占)(?:年度|全年)?(?:目标|指标|任务|计划))|合计|共计|总计|累计(?!折旧|摊销)|(?<!公)共[^同]|比上年|较上年|人均|户均|每|带动|撬动|另|此外|同时|实现|增收|惠及|受益/;

const withoutRemarks = (text: string): string => text.replace(/[（(][^（）()]*[）)]/g, '');

interface Told {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** A stop stands between them. */
  readonly apart: boolean;
}

/** 支出195万元，结余5万元。其中甲100万元、乙95万元: what an amount told before is made of. */
function isOfEarlier(before: readonly Figure[], { whole, parts, apart }: Told): boolean {
  const total = sum(parts.map(({ value }) => value));
  if (total.eq(whole.value)) return false;
  const exceeds = apart && parts.some(({ value }) => value.gt(whole.value));
  return before.some(
    (figure) =>
      isSame(figure, whole) &&
      (figure.value.eq(total) || (exceeds && parts.every(({ value }) => value.lt(figure.value)))),
  );
}

/** 执行率96%, 增幅4.14%: a rate of the figure before it; in 占500万元的96% it is of another. */
const isRateOfLast = (text: string, { end }: Figure, { start, unit }: Figure): boolean =>
  unit === '%' && /^[，,][^，,。；;\d占]{1,10}$/.test(text.slice(end, start));

const isMarks = ({ unit }: Figure): boolean => unit === '分';

/** 改造400户，户均4500元，其中甲118户; 支出247万元，执行率95%，得9.5分。其中：甲126万元: how many figures stand between a whole and 其中. */
function saidBetween({ figures, text }: Sentence, whole: Figure, at: number): number {
  const form = isMoney(whole) ? /^[，,。]其中/ : /^(?:[，,]其中|。其中[：:])/;
  const opens = ({ end }: Figure): boolean => form.test(text.slice(end, end + 4));
  const said = figures[at];
  if (said && eachOf(said) !== null && opens(said)) return 1;
  let last = whole;
  for (const [count, figure] of figures.slice(at).entries()) {
    if (count > 0 && opens(last)) return count;
    if (!isMarks(figure) && !isRateOfLast(text, last, figure)) return 0;
    last = figure;
  }
  return 0;
}

/** 一年级860人、二年级842人、三年级776人；专任教师138人: a list whose members a stop parts ends at a semicolon. */
const isListEnd = (text: string, parts: readonly Figure[], gap: string): boolean =>
  /^[；;]/.test(gap) && gapsOf(text, parts).every((between) => between.startsWith('、'));

const IN_TURN = /分别|依次/;

/** 500元、600元、150元…分别为: what follows is told of each in turn. */
function isLastOfRun({ figures, text }: Sentence, whole: Figure, at: number): boolean {
  const before = figures[at - 1];
  return before !== undefined && text.slice(before.end, whole.start) === '、';
}

/** 150元的补助标准: what each gets is no whole. */
const isStandard = (text: string, { end }: Figure): boolean =>
  /^的?(?:补[助贴]|收费|奖励|发放|资助|支付)?(?:标准|单价)/.test(text.slice(end, end + 8));

/** The list behind a whole: 其中：基本支出X，项目支出Y; 合计T（甲X、乙Y）; T：甲X、乙Y. */
export function listedBehind(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text } = sentence;
  const first = at + 1 + saidBetween(sentence, whole, at + 1);
  const next = figures[first];
  if (!next) return null;
  const between = text.slice(figures[first - 1]?.end, next.start);
  const among = /^(?:[^。]|。(?=其中)){0,30}?(?:其中|分别(?:为|是)?|包括|包含|含|分为|由)/.test(
    between,
  );
  const bracket = /^[^。，；、）)=＝+×÷/-]{0,6}[（(]/.test(between);
  const colon = /^[^。，；：:]{0,6}[：:]/.test(between);
  if ((!among && !bracket && !colon) || CHANGED.test(between)) return null;
  if (isStandard(text, whole) || (IN_TURN.test(between) && isLastOfRun(sentence, whole, at)))
    return null;
  if (/由[^，,。；;]*$/.test(between) && FROM_TO.test(text.slice(next.end, next.end + 12)))
    return null;
  const close = bracket ? closing(text, whole.end, sentence.end) : sentence.end;
  const depth = depthOf(sentence, next.start);
  const rest = figures
    .slice(first)
    .filter(({ start, end }) => end <= close && depthOf(sentence, start) === depth);
  const isBare =
    (colon || (among && isCount(whole) && rest.every(({ unit }) => unit === ''))) &&
    rest.every(({ unit }) => unit === '' || unit === whole.unit);
  const parts: Figure[] = [];
  let previous = whole;
  for (const figure of rest) {
    const unitless = figure.unit === '' && isBare;
    if (!isSame(figure, whole) && !unitless) {
      if (bracket || figure.unit === '%') continue;
      if (isCount(figure) !== isCount(whole)) continue;
      break;
    }
    const gap = withoutRemarks(text.slice(previous.end, figure.start));
    if (parts.length > 0 && (ANOTHER.test(gap) || !CONNECTED.test(gap))) break;
    if (parts.length > 0 && barAt(text, previous.end, figure)) break;
    if (isCount(whole) && figure.value.gte(whole.value)) break;
    if (isCount(whole) && parts.length > 1 && isListEnd(text, parts, gap)) break;
    if (parts.length > 1 && figure.bound !== null) break;
    parts.push(unitless ? inUnitOf(figure, whole) : figure);
    previous = figure;
  }
  const [one, other] = parts;
  if (bracket && one && other && isOpposed(one, other)) return null;
  const apart = between.includes('。');
  if (isOfEarlier(figures.slice(0, at), { whole, parts, apart })) return null;
  const words = text.slice(whole.end, close);
  const open = OPEN_END.test(words) || (among && !/其中[：:]|分别(?!占)|分为|由/.test(words));
  const complete =
    !open && ((isBare && colon) || bracket || /分别|分为/.test(between)) ? true : isComplete(parts);
  return { whole, parts, complete: complete && !OPEN_END.test(words), open };
}

const BY_YEAR = /^(20\d\d)年(?!底|末|初)/;

/** 分三年实施，2021年投入820万元、2022年…: every year once. */
export function yearsBehind(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text } = sentence;
  const behind = figures.slice(at + 1).filter(({ unit }) => unit !== '年');
  const [next] = behind;
  if (!next || !/分[两二三四五\d]个?年|分年度/.test(text.slice(whole.end, next.start))) return null;
  const parts: Figure[] = [];
  for (const figure of behind) {
    if (figure.unit !== whole.unit || !BY_YEAR.test(figure.lead)) break;
    parts.push(figure);
  }
  const years = new Set(parts.map(({ lead }) => BY_YEAR.exec(lead)?.[1]));
  const distinct = years.size === parts.length && parts.length >= 2;
  return distinct ? { whole, parts, complete: true, open: false } : null;
}

const SAYS_ALL = /共|总|现有|实有|合计|全年|全部|累计/;

/** 共有职工78人，男45人，女33人: two parts right behind that leave nothing out. */
export function pairBehind(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text } = sentence;
  if (!SAYS_ALL.test(whole.lead)) return null;
  const parts: Figure[] = [];
  for (const figure of figures.slice(at + 1)) {
    const gap = text.slice((parts.at(-1) ?? whole).end, figure.start);
    if (figure.unit !== whole.unit || !/^[，,、；;\s][^，,。；;、（()）]{1,14}$/.test(gap)) break;
    if (ANOTHER.test(gap) || figure.value.gt(whole.value) || isOpposed(whole, figure)) break;
    parts.push(figure);
  }
  const few = parts.length === 2 && isComplete(parts);
  return few || isYear(parts) ? { whole, parts, complete: true, open: false } : null;
}
