import type { Place } from '../../model/proof';
import type { ProofContext, ProseSection } from '../../model/proofCheck';
import { bodyOf, headsOf, type Stretch } from './body';
import { matchesOf } from './matches';
import { numberMarkOf } from './numbering';
import { placeOf } from './place';

/** 一条 One item of a section: a numbered paragraph with what follows it, or a part that opens with 一是. */
export interface Item {
  readonly text: string;
  /** Its first words. */
  readonly place: Place;
}

const PARTS =
  /(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[，,、：:]|其[一二三四五]，|[（(]\d{1,2}[)）]|(?<=[。；;：:])\s*\d{1,2}[、．.](?!\d)|(?<=[。；;：:])\s*[（(][一二三四五六七八九十][)）])/g;
/** 一是…… in front of a paragraph of its own */
const OPENING = /^[\s　]*(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[，,、：:])/;
const FIRST_SENTENCE = /^[^。；;]{1,60}/;

function itemsOfStretch({ text, paragraph, shift }: Stretch): Item[] {
  const starts = matchesOf(text, PARTS).map(({ index }) => index);
  const from = starts.length > 1 ? starts : [0];
  return from.map((start, at) => {
    const part = text.slice(start, from[at + 1] ?? text.length);
    const words = FIRST_SENTENCE.exec(part)?.[0] ?? part;
    const place = placeOf(paragraph, words);
    const moved = shift + start;
    return { text: part, place: { paragraph, start: place.start + moved, end: place.end + moved } };
  });
}

/** The lines of a section below its heading, sub-headings among them. */
function linesIn({ prose, structure }: ProofContext, section: ProseSection): Stretch[] {
  const own = bodyOf({ prose, structure }, { ...section, end: section.paragraph + 1 });
  const below: Stretch[] = [];
  for (let paragraph = section.paragraph + 1; paragraph < section.end; paragraph++) {
    const line = prose.paragraphs[paragraph];
    if (line && line.cell === null) below.push({ paragraph, text: line.text, shift: 0 });
  }
  return [...own, ...below];
}

/** The items of a section, each with its heading; paragraphs without a number belong to the one before. */
export function itemsOf(context: ProofContext, section: ProseSection): Item[] {
  const heads = headsOf(context.structure);
  const items: Item[] = [];
  for (const line of linesIn(context, section)) {
    const opens = heads.has(line.paragraph) || numberMarkOf(line.text) !== null;
    const found = itemsOfStretch(line);
    const last = items.at(-1);
    if (opens || found.length > 1 || OPENING.test(line.text) || !last) items.push(...found);
    else items[items.length - 1] = { text: `${last.text}\n${line.text}`, place: last.place };
  }
  return items;
}
