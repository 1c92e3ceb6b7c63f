import { decimal } from '../../../numbers/decimal';
import type { Figure } from '../figure';
import { isMoney } from '../roles';
import type { Sentence } from '../sentence';
import { inColumns } from './columns';
import type { FormIndex, TableThings } from './indexed';
import { mentionsIn } from './mentions';
import { otherWords } from './ownWords';
import type { Placed } from './scope';
import { inTable, tableAt } from './subject';
import type { Thing } from './things/thing';

const NO_FORM_ROW =
  /人员经费|公用经费|三公|接待|公车|公务用车|出国|会议费|培训费|人员支出|政府采购|专项/;

/** What stands before the last clause of some words, its mark included. */
const UP_TO_MARK = /^.*[，,、。；;]/s;

const OF_ALL = /总体|合计|各项目|共|\d个项目/;

export const fundsIn = (things: readonly Thing[]): Thing[] =>
  things.filter(({ kind }) => kind === 'fund');

/** True where the sentence counts other projects than there are forms: 项目共2个 of a workbook with four. */
const isOfSome = ({ figures, start, text }: Sentence, count: number): boolean =>
  figures.some(
    (figure) =>
      (figure.unit === '个' || figure.unit === '项') &&
      /项目/.test(text.slice(Math.max(start, figure.start - 8), figure.start) + figure.tail) &&
      !figure.value.eq(decimal(count)),
  );

/** What all forms come to, where the sentence speaks of them together; what each does too. */
export function several(
  place: Placed,
  figure: Figure,
  { several: all, tables }: FormIndex,
): Thing[] {
  const { text, start } = place.sentence;
  const isOfAll = OF_ALL.test(text.slice(start, figure.start));
  if (tableAt(place, figure) !== null || !all || !isOfAll) return [];
  if (isOfSome(place.sentence, tables.length)) return [];
  return [all, ...tables.map(({ total }) => total)].filter((thing) => thing !== null);
}

/** The total of the form in force; what all forms come to where the words say 合计. */
function totalsFor(place: Placed, figure: Figure, index: FormIndex): Thing[] {
  const table = tableAt(place, figure);
  const own = index.tables.find((each) => each.table === table);
  if (own) return own.total ? [own.total] : [];
  return several(place, figure, index);
}

export function withTotal(funds: readonly Thing[], own: TableThings | undefined): Thing[] {
  const { table, total } = own ?? {};
  const isFiscal = funds.some(({ label }) =>
    table?.form.funds.some((row) => row.label === label && row.role === 'fiscal'),
  );
  return isFiscal && total ? [...funds, total] : [...funds];
}

/** Amounts before the first that names a column, of something else: 预算安排公用经费38.4万元，实际支出29.85万元. */
const isOfOther = (segment: Sentence, place: Placed, index: FormIndex): boolean => {
  const [first] = inColumns(segment);
  return segment.figures.some(
    (figure) =>
      isMoney(figure) &&
      first !== undefined &&
      figure.start < first.figure.start &&
      otherWords(figure.lead, place, index) !== '',
  );
};

/** The words before the first amount of a list: what the whole list speaks of. */
function subjectWords(segment: Sentence): string {
  const [first] = inColumns(segment);
  if (!first) return '';
  const { figure, before } = first;
  const words = segment.text.slice(segment.start, figure.start);
  const behind = words.slice(0, Math.max(0, words.length - figure.lead.length)) + before;
  return behind.replace(UP_TO_MARK, '');
}

/** The rows that amounts in this place speak of; null where the words speak of something the form does not have. */
export function rowsFor(
  place: Placed,
  segment: Sentence,
  figure: Figure,
  own: string,
  index: FormIndex,
): Thing[] | null {
  const subject = subjectWords(segment);
  const table = tableAt(place, figure);
  const fundsOf = (text: string): Thing[] =>
    fundsIn(
      inTable(
        mentionsIn(text, 0, text.length, index).flatMap(({ things }) => things),
        table,
      ),
    );
  const saysOwn = fundsOf(own).length > 0;
  if (otherWords(own, place, index) !== '') return null;
  if (!saysOwn && (isOfOther(segment, place, index) || otherWords(subject, place, index) !== ''))
    return null;
  const words = saysOwn ? own : subject;
  const named = fundsOf(words);
  const things = index.tables.find((each) => each.table === table);
  if (named.length > 0) return withTotal(named, things);
  if (NO_FORM_ROW.test(words)) return null;
  const opened = fundsIn(inTable(place.scope.opened, table));
  return [...opened, ...totalsFor(place, figure, index)];
}
