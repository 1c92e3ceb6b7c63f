import type { Stretch } from '../body';
import type { Typo } from './typo';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};
/** A half-width mark between Chinese characters or the quotes and brackets around them. */
const BETWEEN = /(?<=[\p{Script=Han}”》）])[,;:?!](?=[\p{Script=Han}“《（])/gu;
const FULL_MARK = /[，；：？！]/g;
/** Half-width marks are slips only where they are few. */
const MOST_SHARE = 0.25;
const REPEATED = /([，、；。：])\1+|[，、；：](?=[。；])|。(?=[，、；])/g;
const MOST = 300;

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

/** One slip a paragraph: everything from its first half-width mark to its last. */
function inParagraph({ text, paragraph, shift }: Stretch): Typo[] {
  const marks = [...text.matchAll(BETWEEN)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [first.index, last.index + 1];
  const found = text.slice(from, to);
  const right = found.replace(BETWEEN, (mark) => FULL[mark] ?? mark);
  const ends = `${FULL[first[0]] ?? ''}${right.slice(1, -1)}${right.length > 1 ? (FULL[last[0]] ?? '') : ''}`;
  const context = text.slice(Math.max(0, from - 4), Math.min(text.length, from + 5));
  const more = marks.length > 1 ? `等${marks.length}处` : '';
  const message = `“${context}”${more}用了半角标点，中文里应当用全角。`;
  return [
    {
      place: { paragraph, start: shift + from, end: shift + to },
      found,
      right: ends,
      message,
      severity: 'hint',
    },
  ];
}

/** 半角标点 Where most marks are full-width, each paragraph that has others; else one word for the whole text. */
export function halfWidthMarks(stretches: readonly Stretch[]): Typo[] {
  const { half, full } = marksOf(stretches);
  if (half === 0) return [];
  if (half / (half + full) <= MOST_SHARE) return stretches.flatMap(inParagraph).slice(0, MOST);
  const [first] = stretches.flatMap((stretch) => {
    BETWEEN.lastIndex = 0;
    return BETWEEN.test(stretch.text) ? inParagraph(stretch) : [];
  });
  if (!first) return [];
  const message = `全文的标点多为半角（共${half}处），中文里应当用全角，可用查找替换统一。`;
  return [{ ...first, right: null, message }];
}

/** 连用的标点 such as ，， and 。， */
export function repeatedMarks({ text, paragraph, shift }: Stretch): Typo[] {
  return [...text.matchAll(REPEATED)].map((match) => {
    const isSame = match[1] !== undefined;
    const at = match.index;
    const found = isSame ? match[0] : text.slice(at, at + 2);
    const right = isSame ? match[1] : found.startsWith('。') ? '。' : found.slice(1);
    const place = { paragraph, start: shift + at, end: shift + at + found.length };
    return { place, found, right: right ?? null, message: `标点“${found}”连用，应为“${right}”。` };
  });
}
