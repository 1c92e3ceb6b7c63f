import { areTwoGroups } from './groupsTold';
import type { Mark } from './marks';
import type { Sentence } from './sentence';

/** 效益扣1.5分，其中社会效益扣1分: what stands right behind a mark that heads a list of its own. */
const HEADS = /^[^。；;、\d]{0,4}(?:其中|分别|包括)/;

const gapBefore = ({ text }: Sentence, list: readonly Mark[], at: number): string =>
  text.slice(list[at - 1]?.figure.end, list[at]?.figure.start);

/** 产出扣3分，其中数量扣2分；效益扣1分: another kind of indicator is no part of the first, whose parts name no other. */
const isNextGroup = (whole: Mark, [first]: readonly Mark[], mark: Mark): boolean =>
  areTwoGroups(whole.figure.lead, mark.figure.lead) &&
  first !== undefined &&
  !areTwoGroups(whole.figure.lead, first.figure.lead);

/**
 * The marks that may be the parts of a whole. They end at a semicolon where another head follows members that stops
 * part; where nothing says what follows, either reading will do. A total of all takes in every list.
 */
export function listsOf(
  sentence: Sentence,
  whole: Mark,
  list: readonly Mark[],
): readonly (readonly Mark[])[] {
  if (whole.isTotal) return [list];
  const isStop = (at: number): boolean => gapBefore(sentence, list, at).startsWith('、');
  const nextGroup = list.findIndex((mark, at) => !isStop(at) && isNextGroup(whole, list, mark));
  if (nextGroup !== -1) return [list.slice(0, nextGroup)];
  const cut = list.findIndex((_, at) => at > 0 && /[；;]/.test(gapBefore(sentence, list, at)));
  const next = list[cut];
  const first = list.slice(0, cut);
  if (!next) return [list];
  const isRun = first.length > 1 && first.every((_, at) => at === 0 || isStop(at));
  const isHead = HEADS.test(sentence.text.slice(next.figure.end, next.figure.end + 8));
  return isRun && isHead ? [first] : [first, list];
}
