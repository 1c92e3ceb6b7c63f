import type { ProofDefect } from '../../../model/proofCheck';
import { ASKS, LEADS, NO_PLACE, RAISES, SPEAKS_OF_OTHERS } from '../../../vocabulary/proof/places';
import type { Stretch } from '../body';
import { captured } from '../captured';
import { matchesOf } from '../matches';
import { sentencesOf } from '../sentences';
import { partsOfUnit } from './unitParts';

interface Mention {
  readonly name: string;
  readonly line: Stretch;
  readonly start: number;
}

const countIn = (lines: readonly Stretch[], name: string): number =>
  lines.reduce((count, { text }) => count + text.split(name).length - 1, 0);

function mentionsIn(line: Stretch, own: string): Mention[] {
  return sentencesOf(line.text).flatMap(({ text, start }) =>
    SPEAKS_OF_OTHERS.test(text)
      ? []
      : [RAISES, ASKS, LEADS].flatMap((form) =>
          matchesOf(text, form).flatMap((match): Mention[] => {
            const name = captured(match);
            if (NO_PLACE.test(name) || own.endsWith(name) || name.endsWith(own)) return [];
            return [{ name, line, start: start + match.index + match[0].lastIndexOf(name) }];
          }),
        ),
  );
}

/** 提高雁山区……能力, 《雁山区财政局关于……》 in the report of a unit of 湘浦区: told of as its own, and nowhere as another. */
export function otherPlaces(lines: readonly Stretch[], unitName: string): ProofDefect[] {
  const own = partsOfUnit(unitName);
  if (own?.level !== 'county') return [];
  const mentions = lines.flatMap((line) => mentionsIn(line, own.place));
  const [first] = mentions;
  const isPlain = first && mentions.every(({ name }) => name === first.name);
  if (!isPlain || countIn(lines, first.name) !== mentions.length) return [];
  return mentions.map(({ name, line: { paragraph, shift }, start }) => {
    const at = shift + start;
    const place = { paragraph, start: at, end: at + name.length };
    const message = `本单位在${own.place}，这里写的是“${name}”，可能是从别处的报告复制来的，请核对。`;
    return { place, message, found: name, expected: own.place, alike: name };
  });
}
