import { CAUSE, FAILED_TO, FELL_SHORT, TAKEN_OFF } from '../../vocabulary/proof/reasons';
import type { Sentence } from './sentence';

/** What starts another item, whose reasons are its own. */
const NEXT_ITEM = /指标值|目标值|分值|(?<!得)满分|(?:^|[。；;])\s*[（(]?\d{1,2}[）)、.．](?!\d)/;
const FIRST_END = /[。；;](?!$)/;
const LONGEST = 160;

/** The words that follow a sentence in its paragraph, up to the next item. */
function wordsBehind({ text, end }: Sentence): string {
  const rest = text.slice(end, end + LONGEST);
  const other = rest.search(NEXT_ITEM);
  return other < 0 ? rest : rest.slice(0, other);
}

/**
 * 得9分。因1个镇街派单延迟，酌情扣1分: true where what follows the sentence in its paragraph tells what was taken off,
 * or what stands right behind it tells of a cause and of what fell short.
 */
export function isReasonBehind(sentence: Sentence): boolean {
  const words = wordsBehind(sentence);
  if (TAKEN_OFF.test(words)) return true;
  const [first = ''] = words.split(FIRST_END);
  return FAILED_TO.test(first) || (CAUSE.test(first) && FELL_SHORT.test(first));
}
