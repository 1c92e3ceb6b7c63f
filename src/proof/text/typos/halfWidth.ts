import type { Stretch } from '../body';
import { captured } from '../captured';
import { matchesOf } from '../matches';
import type { Typo } from './typo';

/** ASCII and its full-width forms stand that far apart. */
const WIDER = 0xfee0;
/** A half-width mark between Chinese characters or the quotes and brackets around them. */
const BETWEEN = /(?<=[\p{Script=Han}”》）])[,;:?!](?=[\p{Script=Han}“《（])/gu;
const FULL_MARK = /[，；：？！]/g;
/** Half-width marks are slips only where they are few. */
const MOST_SHARE = 0.25;
const REPEATED = /([，、；。：])\1+|[，、；：](?=[。；])|。(?=[，、；])/g;
/** Marks that are corrected one by one. */
const MOST = 1000;

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;

interface Marks {
  readonly half: number;
  readonly full: number;
}

function marksOf(stretches: readonly Stretch[]): Marks {
  let [half, full] = [0, 0];
  for (const { text } of stretches) {
    half += count(text, BETWEEN);
    full += count(text, FULL_MARK);
  }
  return { half, full };
}

/** Every half-width mark of a paragraph; they are told as one. */
function inParagraph({ text, paragraph, shift }: Stretch): Typo[] {
  return matchesOf(text, BETWEEN).map(({ 0: found, index }): Typo => {
    const around = text.slice(Math.max(0, index - 4), index + 5);
    const right = String.fromCharCode(found.charCodeAt(0) + WIDER);
    const place = { paragraph, start: shift + index, end: shift + index + 1 };
    const message = `“${around}”用了半角标点“${found}”，中文里应当用全角“${right}”。`;
    return { place, found, right, message, severity: 'hint', alike: 'half' };
  });
}

/** 半角标点 Where most marks are full-width, the others; else one word for the whole text. */
export function halfWidthMarks(stretches: readonly Stretch[]): Typo[] {
  const { half, full } = marksOf(stretches);
  if (half / (half + full) <= MOST_SHARE) return stretches.flatMap(inParagraph).slice(0, MOST);
  const message = `全文的标点多为半角（共${half}处），中文里应当用全角，可用查找替换统一。`;
  return stretches
    .flatMap(inParagraph)
    .slice(0, 1)
    .map((slip) => ({ ...slip, right: null, message }));
}

/** 连用的标点 such as ，， and 。， */
export function repeatedMarks({ text, paragraph, shift }: Stretch): Typo[] {
  return matchesOf(text, REPEATED).map((match) => {
    const isSame = match[1] !== undefined;
    const at = match.index;
    const found = isSame ? match[0] : text.slice(at, at + 2);
    const right = isSame ? captured(match) : found.startsWith('。') ? '。' : found.slice(1);
    const place = { paragraph, start: shift + at, end: shift + at + found.length };
    return {
      place,
      found,
      right,
      message: `标点“${found}”连用，应为“${right}”。`,
      alike: found,
    };
  });
}
