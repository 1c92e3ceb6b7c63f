import {
  IS_GOING_TO,
  NO_NAME,
  NO_PLACE,
  OWN_ACTS,
  SELF,
  SELF_BEFORE,
  SELF_BEHIND,
  SPEAKS_OF_OTHERS,
} from '../../../vocabulary/proof/places';
import type { Stretch } from '../body';
import { type Span, sentencesOf } from '../sentences';
import type { Level, UnitParts } from './unitParts';

/** 徐闵区文化馆 in the report of 浦新区文化馆: what may be the like unit of another place. */
export interface LikeUnit {
  readonly name: string;
  readonly place: string;
  readonly line: Stretch;
  readonly start: number;
  /** It may be told of as the unit that reports would be. */
  readonly isOwn: boolean;
  /** It is named as the unit that reports: in the title or the signature, or as 我馆. */
  readonly isNamed: boolean;
  /** It is going to do something: what stands before it is hardly a verb. */
  readonly isActing: boolean;
}

/** A name of a place stands so close before the kind of unit. */
const NEAR = 16;
/** 石景山区: of longer words some are no name. */
const LONGEST = 4;

/** What the name of a place of each level ends in. */
const ENDINGS: Readonly<Record<Level, string>> = {
  county: '区|县|旗',
  city: '市',
  town: '镇|乡',
  street: '街道',
};

/** What opens a clause, if anything, and the name of a place at the end of a text. */
const endingIn = (level: Level): RegExp =>
  new RegExp(
    `(?:((?:^|[：:，,）)\\s.．“《]|[一二三四五六七八九十\\d]、)(?:由|[一二三四五六七八九]是)?|由)|)((?:[\\p{Script=Han}]{2,4}[省市州])?([\\p{Script=Han}]{1,4}(?:${ENDINGS[level]})))$`,
    'u',
  );

interface Named {
  readonly at: number;
  readonly words: string;
  readonly place: string;
  readonly opening: string | undefined;
}

function namedIn(text: string, own: UnitParts, form: RegExp): Named[] {
  const found: Named[] = [];
  for (let at = text.indexOf(own.kind); at >= 0; at = text.indexOf(own.kind, at + 1)) {
    const from = Math.max(0, at - NEAR);
    const match = form.exec((from > 0 ? 'x' : '') + text.slice(from, at));
    const [, opening, words = '', place = ''] = match ?? [];
    const isOther = !own.place.endsWith(place) && !place.endsWith(own.place);
    if (place !== '' && isOther && !NO_PLACE.test(place) && !NO_NAME.test(place))
      found.push({ at, words, place, opening });
  }
  return found;
}

/** The like units of one sentence; `isHead` in the title and the signature, which name the unit that reports. */
function likeUnitsIn(
  line: Stretch,
  { text, start }: Span,
  own: UnitParts,
  form: RegExp,
  isHead: boolean,
): LikeUnit[] {
  const found = namedIn(text, own, form);
  if (found.length === 0) return [];
  const isOfOthers = text.includes(own.place) || SPEAKS_OF_OTHERS.test(text);
  const isBesideSelf = SELF.test(text);
  return found.map(({ at, words, place, opening }) => {
    const behind = text.slice(at + own.kind.length);
    const first = at - words.length;
    const opens = opening !== undefined;
    const isSelf =
      (opens && SELF_BEHIND.test(behind)) ||
      SELF_BEFORE.test(text.slice(Math.max(0, first - NEAR), first));
    const acts = opening?.endsWith('由') || OWN_ACTS.test(behind);
    const isSubject = opens && !opening.endsWith('由') && place.length <= LONGEST;
    return {
      name: words + own.kind,
      place,
      line,
      start: start + first,
      isOwn: !isOfOthers && (isSelf || (!isBesideSelf && opens && acts)),
      isNamed: isSelf || (isHead && opens && first === 0),
      isActing: own.level !== 'city' && isSubject && IS_GOING_TO.test(behind),
    };
  });
}

/** Every mention of a like unit of a place other than the own one, in order. */
export function likeUnits(
  lines: readonly Stretch[],
  own: UnitParts,
  heads: ReadonlySet<number>,
): LikeUnit[] {
  const form = endingIn(own.level);
  return lines.flatMap((line) =>
    line.text.includes(own.kind)
      ? sentencesOf(line.text).flatMap((sentence) =>
          likeUnitsIn(line, sentence, own, form, heads.has(line.paragraph)),
        )
      : [],
  );
}
