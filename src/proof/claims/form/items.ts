import type { ProofDefect } from '../../../model/proofCheck';
import type { Figure } from '../figure';
import { isMoney } from '../roles';
import { agrees, type CellValue, compare, leaningOf, NO_CELLS, sameUnit } from './cellValue';
import { donenessOf } from './done';
import type { FormIndex } from './indexed';
import { isCalled } from './ownSubject';
import { type Reading, readingOf } from './reading';
import type { Placed } from './scope';
import { spokenOf } from './spokenOf';
import { isElsewhere, valuesOf } from './subject';
import { isOfSomeAsked } from './surveys';
import type { Attribute, Thing } from './things/thing';
import { isWhole, totalsFor } from './totals';

/** 目标是300份, 不少于300份: the figure is a target, whatever was reached. */
const AS_TARGET =
  /(?:目标|计划)[^，,；;。]{0,12}$|(?:不少于|不低于|不高于|不超过|不大于|不小于)\s*$/;
const SUMMED = /^(?:合计|总计|一共|共计?|总共)$/;
const REACHED = /完成|超|较|比|实际|达到了|实现/;

/** Words that set a target mean 指标值 and not 完成值. */
function meantBy({ lead }: Figure, attributes: readonly Attribute[]): readonly Attribute[] {
  const isTarget = AS_TARGET.test(lead) && !REACHED.test(lead);
  return isTarget && attributes.includes('target') ? ['target'] : attributes;
}

const COUNT_UNITS = new Set(['项', '个', '条', '类']);

/** 9项, 9个 of a cell that counts rows. */
const isCountOf = (figure: Figure, { unit, name }: CellValue): boolean =>
  unit === '' && name.includes('项数') && COUNT_UNITS.has(figure.unit);

/** 满意度评分84分: what was reached is told in marks too. */
const isInMarks = ({ unit }: CellValue): boolean => unit === '分';

/** Where the form has no 完成值 yet, a figure without further words is that, not the 指标值. */
const hasActual = (things: readonly Thing[], attributes: readonly Attribute[]): boolean =>
  !attributes.includes('target') ||
  attributes.includes('count') ||
  attributes.includes('score') ||
  valuesOf(things, ['actual']).length > 0;

/** Where the form sets no 指标值, a goal of the text is not held to what was reached. */
const isGoalOf = (things: readonly Thing[], attributes: readonly Attribute[]): boolean =>
  attributes.includes('count') ||
  attributes.includes('score') ||
  valuesOf(things, ['target']).length > 0;

/** 4.政策目标。培训4000人次以上: a line that opens so tells goals, as a section of goals does. */
const OF_GOALS = /^[^。:：，,]{0,16}目标[。:：]/;

/** 以上 and 以内 where goals are told: what was set, not what was reached roughly. */
const isGoal = ({ sentence: { text }, scope }: Placed, { tail }: Figure): boolean =>
  /^以[上内下]/.test(tail) && (scope.isOfGoals || OF_GOALS.test(text));

interface Cells {
  readonly cells: readonly CellValue[];
  /** False where the figure is the 指标值, yet stands where 完成值 is told. */
  readonly isSure: boolean;
}

const NONE: Cells = { cells: NO_CELLS, isSure: true };

/** The cells a figure may name, the likeliest first. Words that do not say 指标值 or 完成值 want the very unit of the cell. */
function cellsFor(place: Placed, figure: Figure, reading: Reading, index: FormIndex): Cells {
  const { isExplicit } = reading.said;
  const attributes = meantBy(figure, reading.said.attributes);
  if (attributes.length === 0) return NONE;
  const things = spokenOf(place, figure, reading, index);
  const doneness = donenessOf(
    place,
    figure,
    { ...reading, said: { attributes, isExplicit } },
    things,
  );
  const isRough =
    !isExplicit && leaningOf(place.sentence, figure) !== null && !isGoal(place, figure);
  const isDone = isRough || doneness !== null;
  const told = isDone ? attributes.filter((attribute) => attribute !== 'target') : attributes;
  const isSet = place.scope.isOfGoals && !isExplicit && doneness === null;
  if (isSet && !isGoalOf(things, attributes)) return NONE;
  const isLoose = isExplicit && !isMoney(figure);
  if (!isExplicit && figure.bound === null && !hasActual(things, attributes)) return NONE;
  const isOwn = (cell: CellValue): boolean =>
    isLoose ? sameUnit(figure, cell) : figure.unit === cell.unit || isCountOf(figure, cell);
  const inMarks = attributes.includes('score')
    ? valuesOf(things, ['actual']).filter(isInMarks)
    : [];
  const cells = [...valuesOf(things, told).filter(isOwn), ...inMarks];
  const asTarget = doneness === 'stands' ? valuesOf(things, ['target']).filter(isOwn) : [];
  const isTarget = asTarget.some((cell) => agrees(place.sentence, figure, cell));
  return { cells, isSure: !isTarget };
}

/** 新建蓄水池6座、维修蓄水池11座，共17座: the form's own number stands behind as what the figure is a part of. */
const isSummedBehind = (
  { sentence }: Placed,
  figure: Figure,
  cells: readonly CellValue[],
): boolean =>
  sentence.figures.some(
    (each) =>
      each.start > figure.start &&
      each.unit === figure.unit &&
      SUMMED.test(each.lead) &&
      each.value.gt(figure.value) &&
      cells.some((cell) => agrees(sentence, each, cell)),
  );

/** True where the line, or its heading, opens with an indicator that none of the cells is of. */
function isOpenedByAnother({ scope }: Placed, cells: readonly CellValue[]): boolean {
  const opened = scope.opened.filter(({ kind }) => kind === 'indicator');
  const own = opened.flatMap(({ values }) => Object.values(values).flat());
  return opened.length > 0 && !cells.some((cell) => own.includes(cell));
}

/**
 * A figure that tells of an indicator, a group, 预算执行率 or the form: whether it names any, and its defect, null where
 * it agrees. `year` is that of the form.
 */
export function itemDefect(
  place: Placed,
  figure: Figure,
  index: FormIndex,
  year: number | null,
): { readonly isNamed: boolean; readonly defect: ProofDefect | null } {
  const reading = readingOf(place, figure, index);
  const { cells, isSure: isSurelyDone } = cellsFor(place, figure, reading, index);
  const mayBeTotal = !reading.isBehindName && isWhole(figure);
  const totals = mayBeTotal ? totalsFor(place, figure, index) : NO_CELLS;
  const isNamed = cells.length > 0;
  if (mayBeTotal && totals.length === 0) return { isNamed, defect: null };
  const isTold = reading.said.isExplicit && figure.unit !== '分';
  if (!isNamed || isElsewhere(place, figure, year, isTold)) return { isNamed, defect: null };
  const defect = compare(place.sentence, figure, [...cells, ...totals], place.scope.isByPolicy);
  if (defect && isOfSomeAsked(place, figure, cells, index)) return { isNamed, defect: null };
  if (defect && isSummedBehind(place, figure, cells)) return { isNamed, defect: null };
  const isOnlyCalled = isCalled(place, figure, index);
  if (isOnlyCalled && isOpenedByAnother(place, cells)) return { isNamed, defect: null };
  const isSure = reading.isSure && isSurelyDone && !isOnlyCalled;
  return { isNamed, defect: defect && (isSure ? defect : asked(defect)) };
}

/** Where the words only come close to a name it is a question. */
const asked = (defect: ProofDefect): ProofDefect => ({
  ...defect,
  severity: 'warning',
  message: defect.message.replace('，两处应当一致。', '；如果说的是同一件事，两处应当一致。'),
});
