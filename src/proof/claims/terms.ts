import type { Claim } from '../../model/claim';
import { datesIn, dayNumber } from './dates';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

const TERM = /(?:合同|计划|约定|要求|批复|规定|总)[^，,。；;\d]{0,4}工期[为是:：]*$/;
const UNITS = new Set(['天', '日', '日历天', '自然日', '个月']);
const IN_TIME = /按时|按期|如期|提前|按(?:合同|计划|约定|规定)|未超(?:过|期)?|工期内/;
const SAID_LATE =
  /未(?:能)?(?:按|如|及)|逾期|延期|延迟|滞后|推迟|顺延|停工|超(?:出|过|期)?(?:合同|计划|约定)?工期|工作日/;
const BEGUN = /^[^，,。；;]{0,4}(?:开工|动工|进场|开始|启动)/;
const DONE = /^[^，,。；;]{0,4}(?:竣工|完工|建成|交付|结束|完成)/;

/** 合同工期120天，3月1日开工，8月30日完工，按期完成: longer than the contract allows, and called in time. */
export function terms(sentence: Sentence): Claim[] {
  const words = wordsOf(sentence);
  if (!IN_TIME.test(words) || SAID_LATE.test(words)) return [];
  const term = sentence.figures.find(({ unit, lead }) => UNITS.has(unit) && TERM.test(lead));
  if (!term || term.approximate) return [];
  const { text } = sentence;
  const dates = datesIn(text, sentence.start, sentence.end);
  const begun = dates.find(
    ({ end, day }) => (day !== null || term.unit === '个月') && BEGUN.test(text.slice(end)),
  );
  const done = dates.find(
    ({ start, end, day }) =>
      begun &&
      start > begun.end &&
      (day !== null || term.unit === '个月') &&
      DONE.test(text.slice(end)),
  );
  if (!begun || !done) return [];
  const most = term.value.times(term.unit === '个月' ? '31' : '1');
  const days = dayNumber(done, 'last') - dayNumber(begun, 'first');
  const said = text.slice(term.start, term.end);
  const message = `从开工到完工是${days}天，超过工期“${said}”，却称按期，请核对日期和工期。`;
  const verdict = days > 0 && most.lt(String(days)) ? 'unclear' : 'holds';
  return [state(sentence, { kind: 'order', verdict, at: term, message })];
}
