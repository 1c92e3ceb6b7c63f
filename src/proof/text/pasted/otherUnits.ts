import type { ProofContext, ProofDefect } from '../../../model/proofCheck';
import { NO_PLACE, OWN_ACTS, SPEAKS_OF_OTHERS } from '../../../vocabulary/proof/places';
import type { Stretch } from '../body';
import { sentencesOf } from '../sentences';
import { type Level, partsOfUnit, type UnitParts } from './unitParts';

/** What the name of a place of each level ends in. */
const ENDINGS: Readonly<Record<Level, string>> = {
  county: '区|县|旗',
  city: '市',
  town: '镇|乡',
  street: '街道',
};

/** A name of a place stands so close before the kind of unit. */
const NEAR = 16;

interface Mention {
  readonly name: string;
  readonly place: string;
  readonly line: Stretch;
  readonly start: number;
  /** 徐闵区文化馆将……: told of as the unit that reports would be. */
  readonly isOwn: boolean;
}

const formOf = ({ level }: UnitParts): RegExp =>
  new RegExp(
    `(?:((?:^|[。；;：:，,、）)\\s.．“《])(?:由|[一二三四五六七八九]是)?|由)|)((?:[\\p{Script=Han}]{2,4}[省市州])?([\\p{Script=Han}]{1,4}(?:${ENDINGS[level]})))$`,
    'u',
  );

/** The sentence in which a place of a line lies. */
const sentenceAt = (text: string, at: number): string =>
  sentencesOf(text)
    .filter(({ start, end }) => start <= at && at < end)
    .map((sentence) => sentence.text)
    .join('');

function mentionsIn(line: Stretch, own: UnitParts, form: RegExp): Mention[] {
  const { text } = line;
  const found: Mention[] = [];
  for (let at = text.indexOf(own.kind); at >= 0; at = text.indexOf(own.kind, at + 1)) {
    const from = Math.max(0, at - NEAR);
    const match = form.exec((from > 0 ? 'x' : '') + text.slice(from, at));
    if (!match) continue;
    const [, opening, words = '', place = ''] = match;
    if (
      NO_PLACE.test(place.replace(/市$/, '')) ||
      own.place.endsWith(place) ||
      place.endsWith(own.place)
    )
      continue;
    const name = words + own.kind;
    const acts = opening?.endsWith('由') || OWN_ACTS.test(text.slice(at + own.kind.length));
    found.push({
      name,
      place,
      line,
      start: at - words.length,
      isOwn: opening !== undefined && acts,
    });
  }
  return found;
}

/** 徐闵区文化馆将…… in the report of 浦新区文化馆: the like unit of another place acts as the one that reports; it is named nowhere as another. */
export function otherUnits(
  context: ProofContext,
  lines: readonly Stretch[],
  unitName: string,
): ProofDefect[] {
  const own = partsOfUnit(unitName);
  if (!own) return [];
  const form = formOf(own);
  const mentions = lines.flatMap((line) => mentionsIn(line, own, form));
  const isRight = ({ line, start, isOwn }: Mention) => {
    const sentence = sentenceAt(line.text, start);
    const self =
      sentence.includes(own.place) ||
      /我[局办委院校中所站馆园队镇乡街单]|本(?:单位|部门)/.test(sentence);
    return !isOwn || self || SPEAKS_OF_OTHERS.test(sentence);
  };
  const places = new Set(mentions.map(({ place }) => place));
  if (places.size !== 1 || mentions.some(isRight)) return [];
  const title = context.structure.title?.paragraph;
  return mentions.map(({ name, line: { paragraph, shift }, start }) => {
    const at = shift + start;
    const place = { paragraph, start: at, end: at + name.length };
    const where = paragraph === title ? '标题' : '这里';
    const message = `${where}写的是“${name}”，本报告的单位是“${unitName}”，可能是从别的单位的报告复制来的，请核对。`;
    return { place, message, found: name, expected: unitName, alike: name };
  });
}
