import type { ProofDefect } from '../../../model/proofCheck';
import {
  ASKS,
  LEADS,
  NO_NAME,
  NO_PLACE,
  RAISES,
  SPEAKS_OF_OTHERS,
} from '../../../vocabulary/proof/places';
import type { Stretch } from '../body';
import { captured } from '../captured';
import { matchesOf } from '../matches';
import { sentencesOf } from '../sentences';
import { countIn } from './countIn';
import { partsOfUnit } from './unitParts';

interface Mention {
  readonly name: string;
  readonly line: Stretch;
  readonly start: number;
}

/** 《雁山区财政局关于……》, 在雁山区委、区政府领导下: frames that hold nothing but the name of a district. */
function namedIn(line: Stretch, own: string): Mention[] {
  return [ASKS, LEADS].flatMap((form) =>
    matchesOf(line.text, form).flatMap((match): Mention[] => {
      const name = captured(match);
      const isOwn = own.endsWith(name) || name.endsWith(own);
      if (isOwn || NO_PLACE.test(name) || NO_NAME.test(name)) return [];
      return [{ name, line, start: match.index + match[0].lastIndexOf(name) }];
    }),
  );
}

/** 提高雁山区……, of a district that is named elsewhere. */
function raisedIn(line: Stretch, name: string): Mention[] {
  const found: Mention[] = [];
  for (let at = line.text.indexOf(name); at >= 0; at = line.text.indexOf(name, at + 1)) {
    if (RAISES.test(line.text.slice(Math.max(0, at - 3), at)))
      found.push({ name, line, start: at });
  }
  return found;
}

const speaksOfOthers = (line: Stretch, name: string): boolean =>
  line.text.includes(name) &&
  sentencesOf(line.text).some(({ text }) => text.includes(name) && SPEAKS_OF_OTHERS.test(text));

/** A district asks for the report of a unit of 湘浦区, or leads it: told of as its own, and nowhere as another. */
export function otherPlaces(lines: readonly Stretch[], unitName: string): ProofDefect[] {
  const own = partsOfUnit(unitName);
  if (own?.level !== 'county') return [];
  const named = lines.flatMap((line) => namedIn(line, own.place));
  const [first] = named;
  if (!first || named.some(({ name }) => name !== first.name)) return [];
  const mentions = [...named, ...lines.flatMap((line) => raisedIn(line, first.name))];
  const isPlain = countIn(lines, first.name) === mentions.length;
  if (!isPlain || lines.some((line) => speaksOfOthers(line, first.name))) return [];
  return mentions.map(({ name, line: { paragraph, shift }, start }) => {
    const at = shift + start;
    const place = { paragraph, start: at, end: at + name.length };
    const message = `本单位在${own.place}，这里写的是“${name}”，可能是从别处的报告复制来的，请核对。`;
    return { place, message, found: name, expected: own.place, alike: name };
  });
}
