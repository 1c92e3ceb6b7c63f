import type { Claim } from '../../model/claim';
import { type DateSaid, datesIn, dayNumber, isBefore, unrealDateIn } from './dates';
import type { Figure } from './figure';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';
import { wordNumber } from './wordNumber';

/** 起至止: what may stand between the first and the last day of a period. */
const LINK =
  /^\s*(?:起|开始|启动|开工|动工|实施|开展)?\s*[，,]?\s*(?:至|到|—|-|~|持续到|直至)+\s*$/;
/** What happens first, and what happens later, to one thing. */
const FIRST = /立项|招标|签订|签约|开工|动工|开始|启动|进场|开班|开幕/;
const LATER =
  /竣工|完工|结束|验收|建成|交付|交工|供货期|服务期|期限|投入使用|结项|结业|闭幕|完成付款|付款/;
const NEAR = 12;
const PLANNED = /计划|预计|预期|原定|拟|应|要求/;

/** 历时3个月: how long the period is said to be, right behind it. */
const LASTED =
  /^[^。；;\d]{0,8}[，,（(]\s*(?:历时|为期|(?:实际|施工|总)?工期|建设周期|实施周期|周期|共计?|合计|历经|用时|耗时|时长|期限)(?:为|共|约)?\s*$/;
const DAYS = new Set(['天', '日', '日历天', '自然日', '个自然日']);
const DAYS_A_MONTH = 30.44;

interface Period {
  readonly first: DateSaid;
  readonly last: DateSaid;
  readonly words: string;
}

/** The word of an event right behind or before a date, within its clause. */
function eventAt(text: string, date: DateSaid, words: RegExp): boolean {
  const behind = text.slice(date.end, date.end + NEAR).replace(/[，,。；;、（()].*/s, '');
  if (words.test(behind)) return true;
  const before = text.slice(Math.max(0, date.start - NEAR), date.start);
  const own = before.slice(
    Math.max(...[...'，,。；;、'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return !/^[^，,。；;]{0,4}(?:开工|竣工|完工|开始|结束|验收)/.test(behind) && words.test(own);
}

/** From one date to the next: 自…起至…止; or 于…开工，…竣工. */
function periodAt(sentence: Sentence, first: DateSaid, last: DateSaid): Period | null {
  const { text } = sentence;
  const between = text.slice(first.end, last.start);
  const words = text.slice(first.start, last.end);
  if (LINK.test(between)) return { first, last, words };
  if (between.length > 40 || /[。；;]/.test(between)) return null;
  const ahead = text.slice(Math.max(sentence.start, first.start - NEAR), first.start);
  if (PLANNED.test(ahead)) return null;
  const isOrdered = eventAt(text, first, FIRST) && eventAt(text, last, LATER);
  return isOrdered ? { first, last, words } : null;
}

function ordered(sentence: Sentence, { first, last, words }: Period): Claim {
  const turned = isBefore(last, first);
  const said = first.year > 0 && last.hasYear;
  const message = `“${words}”的结束早于开始，请核对日期。`;
  return state(sentence, {
    kind: 'order',
    verdict: turned ? (said ? 'wrong' : 'unclear') : 'holds',
    at: { start: first.start, end: last.end },
    message,
  });
}

/** The lengths a period may be said to have: with its last day and without, by the calendar. */
function lengthOf(
  period: Period,
  { unit }: Pick<Figure, 'unit'>,
): { least: number; most: number } | null {
  const { first, last } = period;
  const days = dayNumber(last, 'last') - dayNumber(first, 'first');
  if (DAYS.has(unit)) return first.day && last.day ? { least: days, most: days + 1 } : null;
  const months = (days + 1) / DAYS_A_MONTH;
  const exact = first.day === null || last.day === null;
  if (unit === '个月' || unit === '月')
    return { least: Math.floor(months - (exact ? 1 : 0) + 0.1), most: Math.ceil(months - 0.1) };
  if (unit === '年')
    return { least: Math.floor(months / 12 + 0.1), most: Math.ceil(months / 12 - 0.1) };
  return null;
}

function lasted(sentence: Sentence, period: Period): Claim[] {
  const { text, figures } = sentence;
  const figure = figures.find(({ start }) => start >= period.last.end);
  if (!figure || figure.approximate || !LASTED.test(text.slice(period.last.end, figure.start)))
    return [];
  const length = isBefore(period.last, period.first) ? null : lengthOf(period, figure);
  if (!length) return [];
  const holds = figure.value.gte(String(length.least)) && figure.value.lte(String(length.most));
  const said = text.slice(figure.start, figure.end);
  const range = length.least === length.most ? `${length.most}` : `${length.least}至${length.most}`;
  const message = `“${period.words}”是${range}${figure.unit}，这里写“${said}”，请核对起止日期和时长。`;
  const verdict = holds ? 'holds' : 'wrong';
  return [state(sentence, { kind: 'order', verdict, at: figure, message })];
}

const SAID_LENGTH =
  /(?<!合同|计划|约定|要求|批复|规定|提前|延长)(?:历时|为期|工期|周期|期限|历经|用时)(?:为|是|共)?\s*(\d{1,3}|[两一二三四五六七八九十]{1,3})\s*(个月|天|年)(?!以|内|左)/g;

/** 历时六个月, said ahead of the period, within it or in words. */
function lengthsSaid(sentence: Sentence, period: Period): Claim[] {
  if (isBefore(period.last, period.first)) return [];
  return [...wordsOf(sentence).matchAll(SAID_LENGTH)].flatMap((match) => {
    const [whole, number, unit] = [match[0], String(match[1]), String(match[2])];
    const length = lengthOf(period, { unit });
    const stated = wordNumber(number);
    if (!length || Number.isNaN(stated)) return [];
    const start = sentence.start + match.index + whole.lastIndexOf(number);
    const range =
      length.least === length.most ? `${length.most}` : `${length.least}至${length.most}`;
    const message = `“${period.words}”是${range}${unit}，这里写“${number}${unit}”，请核对起止日期和时长。`;
    const verdict = stated >= length.least && stated <= length.most ? 'holds' : 'unclear';
    const at = { start, end: start + number.length };
    return [state(sentence, { kind: 'order', verdict, at, message })];
  });
}

function unreal(sentence: Sentence): Claim[] {
  const at = unrealDateIn(sentence.text, sentence.start, sentence.end);
  if (!at) return [];
  const message = `“${sentence.text.slice(at.start, at.end)}”不存在，请核对日期。`;
  return [state(sentence, { kind: 'order', verdict: 'wrong', at, message })];
}

/** 起止与时长 Periods that end before they begin, and lengths that are not those of their period. */
export function periods(sentence: Sentence): Claim[] {
  const dates = datesIn(sentence.text, sentence.start, sentence.end);
  return [
    ...unreal(sentence),
    ...dates.flatMap((first, index) => {
      const last = dates[index + 1];
      const period = last ? periodAt(sentence, first, last) : null;
      if (!period) return [];
      const isRange = LINK.test(sentence.text.slice(period.first.end, period.last.start));
      const isVague = isRange && !period.last.hasYear && period.last.day === null;
      return [
        ...(isVague ? [] : [ordered(sentence, period)]),
        ...lasted(sentence, period),
        ...(dates.length === 2 ? lengthsSaid(sentence, period) : []),
      ];
    }),
  ];
}
