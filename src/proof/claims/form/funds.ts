import type { ProofDefect } from '../../../model/proofCheck';
import type { Figure } from '../figure';
import { isMoney, isPercent } from '../roles';
import { type Sentence, segmentsOf } from '../sentence';
import { amountCells } from './amounts';
import { compare } from './cellValue';
import type { FormIndex } from './indexed';
import { percentCells } from './percents';
import type { Placed } from './scope';
import { isElsewhere } from './subject';

const PART_OF_YEAR = /上半年|前?[一二三四1-4]季度|(?<![\d])(?:[1-9]|1[01])月/;

/** 截至6月底，预算执行率48%. */
const isPartOfYear = ({ text, start }: Sentence, figure: Figure): boolean =>
  PART_OF_YEAR.test(text.slice(start, figure.start));

/** The defect of an amount or a percentage of the funding rows; null where it agrees or names none. */
export function fundDefect(
  place: Placed,
  figure: Figure,
  index: FormIndex,
  year: number | null,
): ProofDefect | null {
  if (!isMoney(figure) && !isPercent(figure)) return null;
  const segment = segmentsOf(place.sentence).reduce(
    (found, each) => (each.start <= figure.start ? each : found),
    place.sentence,
  );
  if (place.scope.isForeign || isPartOfYear(segment, figure)) return null;
  if (isElsewhere(place, figure, year)) return null;
  const cellsOf = isMoney(figure) ? amountCells : percentCells;
  return compare(place.sentence, figure, cellsOf(place, segment, figure, index));
}
