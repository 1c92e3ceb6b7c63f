/** What a list of rows is part of where its head names no column: money that was not spent, or that was moved. */
export type PartHead = 'left' | 'moved';

const LEFT =
  /(?<!(?:上年|去年|年初|期初|以前年度|往年)[^，,。；;]{0,6})(?:结[转余]|剩余|余额|结存)|尚有|未(?:支出|执行|使用|支付|拨付)/;
const MOVED = /增|追加|减|收回|[交缴]回|上缴|统筹|盘活/;
/** What leads from a head to its parts: 其中, 未支出部分中, a bracket or a colon. */
const AMONG = /其中|(?:部分|资金|元)中[，,]|包括|分别|构成|[（(：:]/g;
const REMARK = /[（(][^（）()]*[）)]/g;
const AMOUNT = /\d(?:[\d.,]*\d)?\s*[亿万]?(?:元|$)/g;
const UP_TO_MARK = /^.*[，,。；;]/s;
const FROM_MARK = /[，,。；;].*$/s;

/** The words around the last amount of a head in its clause; those behind its last mark where they tell none. */
function wordsOfHead(head: string): string {
  const amounts = [...head.matchAll(AMOUNT)];
  const last = amounts.at(-1);
  const tail = head.replace(UP_TO_MARK, '');
  if (!last || (tail !== '' && last.index + last[0].length <= head.length - tail.length))
    return tail;
  const former = amounts.at(-2);
  const from = former ? former.index + former[0].length : 0;
  const before = head.slice(from, last.index).replace(UP_TO_MARK, '');
  const behind = head.slice(last.index + last[0].length).replace(FROM_MARK, '');
  return `${before}，${behind}`;
}

/** What the words before the name of a row head it as; null where they head it as a column, or as nothing. */
export function partHeadedBy(words: string): PartHead | null {
  const plain = words.replace(REMARK, '');
  const among = [...plain.matchAll(AMONG)].at(-1);
  if (!among) return null;
  const own = wordsOfHead(plain.slice(0, among.index));
  if (LEFT.test(own)) return 'left';
  return MOVED.test(own) ? 'moved' : null;
}
