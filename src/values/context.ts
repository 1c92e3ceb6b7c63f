import { LEAD_WORDS, NAME_ENDINGS, PREDICATE_MARKS, TAIL_WORDS } from '../vocabulary/amounts';
import { dimensionOf } from '../vocabulary/units';
import type { AmountSpan } from './amountAt';
import { clauseEnd, clauseStart } from './clause';
import { WordList } from './wordList';

const TAILS = new WordList(TAIL_WORDS);
const PREDICATES = new WordList(PREDICATE_MARKS);
const NEGATED = /(?:未|无|没|不|杜绝|防止|避免)\p{Script=Han}{0,4}$/u;
const HAN_NOUN = /^[\p{Script=Han}A-Za-z]{1,8}$/u;
const LONGEST_LEAD = 40;

const LEADS = new WordList(LEAD_WORDS);

/** True for words that change nothing in front of a number: 共完成, 全年. */
export const isPlainLead = (lead: string): boolean => LEADS.makeUp(lead);

/** True where a lead ends as the name of an indicator does: 12345热线办结率. */
export const isNamed = (lead: string): boolean =>
  lead !== '' && NAME_ENDINGS.includes(lead.charAt(lead.length - 1));

/** The words of the clause in front of an amount. */
export function leadOf(text: string, span: AmountSpan): string {
  return text.slice(clauseStart(text, span.start, 0), span.start).replace(/[-—:：]+$/, '');
}

/** True where the words in front of an amount do not change what it says: 按时办结率, 已发放资金. */
export function leadAllows(lead: string, span: AmountSpan): boolean {
  if (isPlainLead(lead)) return true;
  if (span.chinese || lead.length > LONGEST_LEAD) return false;
  if (isNamed(lead)) return true;
  return (span.signed || span.knownUnit) && !NEGATED.test(lead);
}

/** True where the words behind an amount are a noun or say that it was done: 22个乡镇, 100%完成; not 7个县区均通过. */
export function tailAllows(text: string, span: AmountSpan): boolean {
  const tail = text.slice(span.end, clauseEnd(text, span.end));
  if (tail === '' || span.chinese) return tail === '';
  if (TAILS.makeUp(tail)) return true;
  const { unit, operator } = span.amount;
  const dimension = unit === null ? 'other' : dimensionOf(unit);
  if (dimension === 'time' && operator === '<=')
    return HAN_NOUN.test(tail) && !/[未没不]/.test(tail);
  if (
    !span.knownUnit ||
    ['time', 'percent', 'permille', 'points', 'money', 'other'].includes(dimension)
  ) {
    return false;
  }
  return HAN_NOUN.test(tail) && !PREDICATES.occursIn(tail);
}
