import type { Claim } from '../../model/claim';
import { decimal } from '../../numbers/decimal';
import type { Figure } from './figure';
import type { Sentence } from './sentence';
import { state } from './state';

const ELSEWHERE =
  /(?:前文|后文|前面|后面|上文|下文|正文|附表|附件|表中|表内|表格|自评表|另一处|另处|又写)[^，。；\d]{0,20}$/;

const words = (figure: Figure): string => figure.lead.replace(/[为是写作称:：]+$/, '');
const shared = (one: string, other: string): boolean =>
  [...one].some((_, at) => at + 2 <= one.length && other.includes(one.slice(at, at + 2)));

/** 写61.8万元，前文为30.9万元: one sentence that names two places for one number. */
export function restated(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  const [one, other] = figures;
  if (figures.length !== 2 || !one || !other || one.unit !== other.unit) return [];
  const between = text.slice(one.end, other.start);
  const before = text.slice(sentence.start, one.start);
  if (!ELSEWHERE.test(between)) return [];
  const named =
    ELSEWHERE.test(before) ||
    shared(words(one), words(other)) ||
    /^[^，。；]{0,2}(?:前文|后文|正文)/.test(words(other));
  if (!named || one.approximate || other.approximate) return [];
  const [said, also] = [text.slice(one.start, one.end), text.slice(other.start, other.end)];
  const verdict = one.value.minus(other.value).eq(decimal('0')) ? 'holds' : 'unclear';
  const message = `同一个数一处是“${said}”，另一处是“${also}”，请核对后统一。`;
  return [state(sentence, { kind: 'same', verdict, at: other, message })];
}
