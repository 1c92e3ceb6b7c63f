import type { ProofContext, ProofDefect } from '../../../model/proofCheck';
import type { Figure } from '../figure';
import { placeOf } from '../sentence';
import { claimDefects } from './claimedMet';
import { dayDefects, periodDefects } from './days';
import { fundDefect } from './funds';
import type { FormIndex } from './indexed';
import { itemDefect } from './items';
import type { Placed } from './scope';
import { spelledOut } from './spelledOut';
import { tierDefects } from './tiers';
import { gradeDefect, totalDefect } from './totals';

function figureDefect(
  place: Placed,
  figure: Figure,
  index: FormIndex,
  year: number | null,
): ProofDefect | null {
  const alone = spelledOut(place, figure, index);
  if (alone) {
    const defect = figureDefect(alone.place, alone.figure, index, year);
    return defect && { ...defect, place: placeOf(place.sentence, figure) };
  }
  const { isNamed, defect } = itemDefect(place, figure, index, year);
  if (isNamed) return defect;
  return fundDefect(place, figure, index, year) ?? totalDefect(place, figure, index, year);
}

function placeDefects(place: Placed, index: FormIndex, year: number | null): ProofDefect[] {
  const defects = place.sentence.figures.map((figure) => figureDefect(place, figure, index, year));
  const others = [
    gradeDefect(place, index),
    ...claimDefects(place, year),
    ...tierDefects(place, year),
    ...dayDefects(place, index, year),
    ...periodDefects(place, index),
  ];
  return [...defects, ...others].flatMap((defect) => defect ?? []);
}

/** What running text says that the form says otherwise: each figure is bound to what it names, once. */
export function proseDefects(
  places: readonly Placed[],
  { prose, year }: Pick<ProofContext, 'prose' | 'year'>,
  index: FormIndex,
): ProofDefect[] {
  const own = index.tables[0]?.table.form.year ?? year;
  const isText = ({ sentence }: Placed): boolean =>
    prose.paragraphs[sentence.paragraph]?.cell === null;
  return places.filter(isText).flatMap((place) => placeDefects(place, index, own));
}
