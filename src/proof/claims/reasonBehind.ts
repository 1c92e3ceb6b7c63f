import type { Sentence } from './sentence';

const REASON = /扣|因|由于|原因|主要是|影响|鉴于|考虑到|未能|不足|偏差/;
/** What starts another item, whose reasons are its own. */
const NEXT_ITEM = /指标值|目标值|分值|满分|(?:^|[。；;])\s*[（(]?\d{1,2}[）)、.．](?!\d)/;
const LONGEST = 160;

/** 得9分。因1个镇街派单延迟，酌情扣1分: true where what follows the sentence in its paragraph tells why. */
export function isReasonBehind({ text, end }: Sentence): boolean {
  const rest = text.slice(end, end + LONGEST);
  const other = rest.search(NEXT_ITEM);
  return REASON.test(other < 0 ? rest : rest.slice(0, other));
}
