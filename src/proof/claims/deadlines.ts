import type { Claim } from '../../model/claim';
import { type DateSaid, datesIn, dayNumber, isBefore } from './dates';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

const PLANNED = /计划|要求|应|目标|规定|约定|原定|预定|时限|期限/;
const ACTUAL = /实际|已|最终|完成时间|截至/;
const IN_TIME =
  /按时|按期|如期|及时|提前|按计划|按要求|按进度|未逾期|时效[^，。]{0,6}(?:达标|100%)/;
const SAID_LATE = /未(?:能)?(?:按时|按期|如期|及时)|逾期|延期|延迟|滞后|推迟|晚于|不及时|未按/;
const GAP = /^[^。；;\d]{0,12}(提前|延期|延迟|推迟|超期|逾期|滞后)(?:了|完成)?$/;
const AHEAD = 14;

const isOf = (words: RegExp, { text, start }: Sentence, date: DateSaid): boolean => {
  const before = text.slice(Math.max(start, date.start - AHEAD), date.start);
  return words.test(
    before.slice(Math.max(...[...'，,。；;'].map((mark) => before.lastIndexOf(mark))) + 1),
  );
};

/** 提前15天 behind the two dates: how far apart they are said to be. */
function apart(sentence: Sentence, due: DateSaid, done: DateSaid): Claim[] {
  const { text, figures } = sentence;
  const figure = figures.find(({ start }) => start >= done.end);
  const gap = figure && GAP.exec(text.slice(done.end, figure.start))?.[1];
  if (!figure || !gap || figure.approximate || !/^[天日]$/.test(figure.unit)) return [];
  const days = dayNumber(due, 'last') - dayNumber(done, 'last');
  const exact = gap === '提前' ? days : -days;
  const holds = figure.value.minus(String(exact)).abs().lte('1');
  const message = `两个日期相差${Math.abs(days)}天，这里写“${gap}${text.slice(figure.start, figure.end)}”，请核对。`;
  const verdict = holds ? 'holds' : 'wrong';
  return [state(sentence, { kind: 'order', verdict, at: figure, message })];
}

/** 要求6月30日前完成，实际7月20日完成，及时: what was done late by the words' own dates, and is called in time. */
export function deadlines(sentence: Sentence): Claim[] {
  const words = wordsOf(sentence);
  const isSaid = IN_TIME.test(words) && !SAID_LATE.test(words);
  if (!isSaid && !SAID_LATE.test(words)) return [];
  const dates = datesIn(sentence.text, sentence.start, sentence.end);
  return dates.flatMap((due, index) => {
    const done = dates[index + 1];
    if (!done || !isOf(PLANNED, sentence, due) || !isOf(ACTUAL, sentence, done)) return [];
    if (isOf(PLANNED, sentence, done)) return [];
    const gap = apart(sentence, due, done);
    if (gap.length > 0 || !isSaid) return gap;
    const late = isBefore(due, done);
    const [plan, fact] = [due, done].map(({ start, end }) => sentence.text.slice(start, end));
    const message = `要求是${plan}，实际是${fact}，已经超过时限，却称按时，请核对日期或说明原因。`;
    const verdict = late ? (done.hasYear || due.year === 0 ? 'wrong' : 'unclear') : 'holds';
    return [state(sentence, { kind: 'target', verdict, at: done, message })];
  });
}
