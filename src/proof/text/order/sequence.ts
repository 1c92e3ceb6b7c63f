import type { ProofContext, ProofDefect } from '../../../model/proofCheck';
import { printNumber } from '../numbering';
import { marksOf, type PlacedMark, placeOfMark, RANK } from './marks';

interface Open {
  mark: PlacedMark;
  /** Ordinal of numbers of the same style that started again inside this one; 0 while none did. */
  inner: number;
}

const MOST_LINES = 60;
const MOST_ANNEXES = 50;
const ANNEX = /^[\s　]*附\s*(?:件|表|录)?\s*[\d一二三四五六七八九十]{0,2}\s*(?:[:：.、．]|$)/;
const rankOf = ({ style }: PlacedMark): number => RANK[style];
/** 一、 and 1. are written with a mark, （一） without. */
const hasPoint = ({ style }: PlacedMark): boolean => style === 'chinese' || style === 'arabic';
const pointOf = ({ text }: PlacedMark): string => text.slice(-1).replace('．', '.');

/** 2.7个村未完成: the number of an item that opens with a figure. */
const beforeFigure = ({ style }: PlacedMark, ordinal: number): RegExp | null =>
  style === 'arabic' ? new RegExp(`^[\\s　]*${ordinal}[.．]\\d`) : null;

/** True where the number looked for stands inside a paragraph between two others: 存在的问题：1.…… */
function standsInline(
  { prose }: ProofContext,
  mark: PlacedMark,
  ordinal: number,
  from: number,
  to: number,
): boolean {
  const { style } = mark;
  const opening = beforeFigure(mark, ordinal);
  const number = printNumber(style, ordinal).replace(/[（）、.]/g, '');
  const form =
    style === 'chinese' || style === 'arabic'
      ? new RegExp(
          `(?<!\\d)${number} ?[、．.]|${printNumber('chineseParen', ordinal).slice(1, -1)}是`,
        )
      : new RegExp(`[（(] ?${number} ?[)）]`);
  return prose.paragraphs
    .slice(Math.max(from, to - MOST_LINES), to + 1)
    .some(({ text }) => form.test(text.slice(1)) || opening?.test(text));
}

/** 编号的顺序 Numbers that skip, repeat, start again or stand below a deeper kind. */
export function sequenceDefects(context: ProofContext): ProofDefect[] {
  const marks = asMeant(marksOf(context));
  // Numbers that Word keeps to itself are not in the text: nothing can be said of what is missing.
  const hidden = context.structure.sections.some(
    ({ number, paragraph }) => number === '' && context.prose.paragraphs[paragraph]?.level !== null,
  );
  const defects: ProofDefect[] = [];
  const told = new Set<string>();
  const tell = (mark: PlacedMark, message: string, expected: string | null, alike?: string) =>
    defects.push({ place: placeOfMark(mark), message, found: mark.text, expected, alike });
  const isInline = (mark: PlacedMark, ordinal: number, from: number) =>
    hidden || standsInline(context, mark, ordinal, from, mark.paragraph - 1);
  let open: Open[] = [];
  const breaks = breaksOf(context);
  marks.forEach((mark, index) => {
    const former = marks[index - 1]?.paragraph ?? 0;
    if (breaks.some((at) => former < at && at <= mark.paragraph)) open = [];
    const at = open.findIndex((entry) => entry.mark.style === mark.style);
    const sibling = open[at];
    if (sibling) {
      open = open.slice(0, at + 1);
      follow(sibling, mark);
      return;
    }
    if (mark.style === 'chinese') open = [];
    const parent = open.at(-1);
    if (parent && rankOf(parent.mark) > rankOf(mark)) below(parent.mark, mark);
    else if (
      mark.ordinal !== 1 &&
      index > 0 &&
      mark.isHeading &&
      mark.style !== 'chinese' &&
      !isInline(mark, 1, parent?.mark.paragraph ?? 0)
    ) {
      const expected = printNumber(mark.style, 1);
      tell(mark, `这里的编号从“${mark.text}”开始，前面没有“${expected}”，请核对编号。`, expected);
    }
    open.push({ mark, inner: 0 });
  });
  return defects;

  function below(parent: PlacedMark, mark: PlacedMark): void {
    const key = `${parent.style} ${mark.style}`;
    if (hidden || told.has(key)) return;
    told.add(key);
    tell(
      mark,
      `“${mark.text}”放在了“${parent.text}”之下，层次颠倒。顺序应为“一、”“（一）”“1.”“（1）”。`,
      null,
    );
  }

  function follow(sibling: Open, mark: PlacedMark): void {
    const last = sibling.mark.ordinal;
    if (sibling.inner > 0 && mark.ordinal === sibling.inner + 1 && mark.ordinal !== last + 1) {
      sibling.inner = mark.ordinal;
      return;
    }
    if (mark.ordinal === 1) {
      if (mark.style === 'chineseParen') {
        sibling.inner = 1;
        const expected = printNumber('arabic', 1);
        tell(
          mark,
          `“${mark.text}”在“${sibling.mark.text}”之下又从头编起，与上一层用了同一种编号；下一层应当用“${expected}”。`,
          expected,
          'restart',
        );
        return;
      }
    } else if (mark.ordinal !== last + 1 && !isInline(mark, last + 1, sibling.mark.paragraph)) {
      const expected = printNumber(mark.style, last + 1);
      const what = mark.ordinal === last ? '重复' : '不连续';
      tell(
        mark,
        `编号${what}：“${sibling.mark.text}”之后是“${mark.text}”，应为“${expected}”。`,
        expected,
      );
    } else if (hasPoint(mark) && pointOf(mark) !== pointOf(sibling.mark)) {
      tell(
        mark,
        `同一组编号有的用“${pointOf(sibling.mark)}”、有的用“${pointOf(mark)}”，请统一（阿拉伯数字编号用“.”）。`,
        null,
        'point',
      );
    }
    sibling.mark = mark;
    sibling.inner = 0;
  }
}

/** Lines behind which numbers start anew: signature, date, the heads of annexes. */
function breaksOf({ structure: { signature, date }, prose }: ProofContext): number[] {
  const annexes = prose.paragraphs.flatMap(({ text, cell }, index) =>
    cell === null && ANNEX.test(text) ? [index] : [],
  );
  const signed = [signature, date?.place].flatMap((place) => (place ? [place.paragraph] : []));
  return [...signed, ...annexes.slice(0, MOST_ANNEXES)];
}

/** The first number as it is meant; R19 tells of it on its own. */
function asMeant(marks: readonly PlacedMark[]): PlacedMark[] {
  return marks.map((mark, index) =>
    index === 0 && isFirstMisnumbered(marks) ? { ...mark, style: 'chinese', text: '一、' } : mark,
  );
}

/** 1、概况 … 二、实现情况 */
export function isFirstMisnumbered(marks: readonly PlacedMark[]): boolean {
  const [first] = marks;
  const top = marks.find(({ style }) => style === 'chinese');
  return first?.ordinal === 1 && first.isHeading && top?.ordinal === 2;
}
