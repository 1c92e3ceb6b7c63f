import { type Figure, figuresOf } from '../figure';

/** What a list of rows is part of where its head names no column: money that was not spent, or that was moved. */
export type PartHead = 'left' | 'moved';

const LEFT =
  /(?<!(?:上年|去年|年初|期初|以前年度|往年)[^，,。；;]{0,6})(?:结[转余]|剩余|余额|结存)|尚有|未(?:支出|执行|使用|支付|拨付)/;
/** 年中追加11万元, 追加部分, 11万元由财政收回: what the amount is the amount of, or what became of it. */
const MOVED =
  /(?:增[加拨列]|[新净调]增|追[加减]|减少|[调核压缩]减|收回|[交缴]回|上缴|盘活)(?:了|的|财政|存量|沉淀|结[转余]|预算|资金|经费|指标|专项|金额|部分|共|合计|共计|约|为)*$/;
const MOVED_BEHIND =
  /^[^，,。；;]{0,8}(?:收回|[交缴]回|上缴|统筹(?!安排|使用|推进|实施)|盘活|[调核]减)/;
/** 较上年有所减少: no part of the money. */
const COMPARED = /[比较]|同期/;
/** What leads from a head to its parts: 其中, 未支出部分中, a bracket or a colon. */
const AMONG = /其中|(?:部分|资金|元)中[，,]|包括|分别|构成|[（(：:]/g;
const REMARK = /[（(][^（）()]*[）)]/g;
const AMOUNT = /\d(?:[\d.,]*\d)?\s*[亿万]?(?:元|$)/g;
const UP_TO_MARK = /^.*[，,。；;]/s;
const FROM_MARK = /[，,。；;].*$/s;

/** The last amount of a head, with the words around it in its clause; the words behind the last mark where they tell none. */
interface Head {
  readonly before: string;
  readonly behind: string;
  readonly amount: string | null;
}

function lastOf(head: string): Head {
  const amounts = [...head.matchAll(AMOUNT)];
  const last = amounts.at(-1);
  const tail = head.replace(UP_TO_MARK, '');
  if (!last || (tail !== '' && last.index + last[0].length <= head.length - tail.length))
    return { before: tail, behind: '', amount: null };
  const former = amounts.at(-2);
  const from = former ? former.index + former[0].length : 0;
  return {
    before: head.slice(from, last.index).replace(UP_TO_MARK, ''),
    behind: head.slice(last.index + last[0].length).replace(FROM_MARK, ''),
    amount: last[0],
  };
}

/** 比上年减少3万元，其中基本支出61万元: what is more than was moved is no part of it. */
function isOfMoved({ before, behind, amount }: Head, part: Figure): boolean {
  if (amount === null) return MOVED.test(before) && !COMPARED.test(before);
  const [moved] = figuresOf(amount, 0, amount.length);
  const isMore = moved?.unit === '元' && part.value.gt(moved.value);
  return !isMore && (MOVED.test(before) || MOVED_BEHIND.test(behind));
}

/** What the words before the name of a row head its amount as; null where they head it as a column, or as nothing. */
export function partHeadedBy(words: string, part: Figure): PartHead | null {
  const plain = words.replace(REMARK, '');
  const among = [...plain.matchAll(AMONG)].at(-1);
  if (!among) return null;
  const head = lastOf(plain.slice(0, among.index));
  if (LEFT.test(`${head.before}，${head.behind}`)) return 'left';
  return isOfMoved(head, part) ? 'moved' : null;
}
