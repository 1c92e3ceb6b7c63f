import type { Figure } from '../figure';
import { isMoney } from '../roles';
import type { Sentence } from '../sentence';
import { columnOf, type NamedColumn } from './columns';
import type { FormIndex } from './indexed';
import { otherWords } from './ownWords';
import type { Placed } from './scope';

const STRETCH_MARK = /[；;。:：]/;
const UP_TO_STRETCH = /^.*[；;。:：]/s;
const MARKS = /[，,、\d.（）()]/g;
/** 预算2600万元，其中：… What parts follow is a whole. */
const PARTS_FOLLOW = /^[^；;。]{0,12}(?:其中|包括|包含|分别|分为|[:：])/;

/** An amount under a column that is said of something the form does not have. */
interface Item {
  readonly figure: Figure;
  readonly column: NamedColumn;
}

const KNOWN = new WeakMap<Sentence, readonly Item[]>();

/** The amounts of a sentence whose stretch opens with another subject than the form's: CT机1台，预算1180万元，支出1100万元. */
function itemsOf(place: Placed, index: FormIndex): readonly Item[] {
  const { text, start, figures } = place.sentence;
  let [from, isOfOther] = [start, false];
  return figures.filter(isMoney).flatMap((figure) => {
    const found = columnOf(figure);
    const gap = text.slice(from, figure.start - figure.lead.length);
    const words = gap.replace(UP_TO_STRETCH, '') + (found?.before ?? figure.lead);
    const isOwn = otherWords(words.replace(MARKS, ''), place, index) === '';
    isOfOther = !isOwn || (isOfOther && !STRETCH_MARK.test(gap));
    from = figure.end;
    const isWhole = PARTS_FOLLOW.test(text.slice(figure.end, figure.end + 20));
    return found && isOfOther && !isWhole ? [{ figure, column: found.column }] : [];
  });
}

/**
 * True where an amount is one of several that a sentence gives under one column, each with a subject of its own:
 * CT机1台，预算1180万元；呼吸机10台，预算320万元. None of them is the form's.
 */
export function isOfOneItem(place: Placed, figure: Figure, index: FormIndex): boolean {
  const { sentence } = place;
  const items = KNOWN.get(sentence) ?? itemsOf(place, index);
  KNOWN.set(sentence, items);
  const own = items.find((item) => item.figure === figure);
  const others = items.filter(({ column }) => column === own?.column);
  return others.some((item) => !item.figure.value.eq(figure.value));
}
