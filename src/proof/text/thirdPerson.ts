import type { ProofContext, ProofDefect } from '../../model/proofCheck';
import { THIRD_PERSON } from '../../vocabulary/proof/selfNames';
import { UNIT_ENDINGS } from '../../vocabulary/proof/units';
import type { Stretch } from './body';
import { sectionsAround } from './kinds';
import { withoutQuotes } from './mask';
import { matchesOf } from './matches';
import { placeOfMatch } from './place';

const STOPS = /[。；;！？]/;

/** Where the sentence before that of a place begins, in its paragraph: there another unit would be named. */
function beginningOf(text: string, at: number): number {
  let stops = 0;
  for (let from = at; from > 0; from--) {
    if (STOPS.test(text.charAt(from - 1)) && ++stops === 2) return from;
  }
  return 0;
}

function endOf(text: string, at: number): number {
  const stop = text.slice(at).search(STOPS);
  return stop < 0 ? text.length : at + stop;
}

/** 该中心 behind the name of a 中心, where the unit that reports is none. */
function namesAnother(found: string, before: string, unitName: string | null): boolean {
  const kind = found.slice(1);
  const isKind = kind !== '单位' && kind !== '部门';
  return isKind && unitName !== null && !unitName.includes(kind) && before.includes(kind);
}

/** True where the heading names a unit, as where a report tells of its parts one by one. */
function isUnderUnit({ structure, unitName }: ProofContext, paragraph: number): boolean {
  const [section] = sectionsAround(structure, paragraph);
  if (!section) return false;
  const { heading } = section;
  return heading !== unitName && heading.length >= 4 && UNIT_ENDINGS.test(heading);
}

/** 第三人称 What only others would say of the unit; those who are told of in the words around it are others. */
export function thirdPerson(
  context: ProofContext,
  lines: readonly Stretch[],
  usual: string | null,
): ProofDefect[] {
  const expected = usual ?? '我单位';
  return lines.flatMap(({ text: typed, paragraph, shift }) => {
    if (!/该|评价|各部门/.test(typed)) return [];
    const text = withoutQuotes(typed);
    return THIRD_PERSON.flatMap(({ form, why, after, within }) =>
      matchesOf(text, form).flatMap((match): ProofDefect[] => {
        const [found] = match;
        const from = beginningOf(text, match.index);
        const isOther =
          after?.test(text.slice(from, match.index)) ||
          within?.test(text.slice(from, endOf(text, match.index))) ||
          (found.startsWith('该') &&
            (namesAnother(found, text.slice(0, match.index), context.unitName) ||
              isUnderUnit(context, paragraph)));
        if (isOther) return [];
        const message = `“${found}”是第三人称，${why}，一般写“${expected}”。`;
        const place = placeOfMatch(paragraph, match, shift);
        return [{ place, message, found, expected, alike: found }];
      }),
    );
  });
}
