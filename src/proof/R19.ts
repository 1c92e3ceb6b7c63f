import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { headingPlace } from './text/headingPlace';
import { printNumber } from './text/numbering';
import { marksOf, type PlacedMark, placeOfMark } from './text/order/marks';
import { isFirstMisnumbered, sequenceDefects } from './text/order/sequence';
import { correction } from './text/place';

function firstDefect(marks: readonly PlacedMark[]): ProofDefect[] {
  const [first] = marks;
  if (!first || !isFirstMisnumbered(marks)) return [];
  const place = placeOfMark(first);
  const expected = printNumber('chinese', 1);
  const message = `第一个标题的编号是“${first.text}”，后面接着“二、”，应为“${expected}”。`;
  return [{ place, message, found: first.text, expected, fix: correction(place, expected) }];
}

const hasHalf = ({ text }: PlacedMark): boolean => /[()]/.test(text);
const hasFull = ({ text }: PlacedMark): boolean => /[（）]/.test(text);

/** （一) with brackets of two widths, （一）、 with a mark too many, and (一) among （二） */
function bracketDefects(marks: readonly PlacedMark[]): ProofDefect[] {
  const bracketed = marks.filter(({ text }) => /^[（(]/.test(text));
  const anyFull = bracketed.some((mark) => !hasHalf(mark));
  return bracketed.flatMap((mark): ProofDefect[] => {
    const { text, style, ordinal } = mark;
    const broken = hasHalf(mark) && hasFull(mark);
    const pointed = /[、．.]/.test(text);
    if (!broken && !pointed && !(anyFull && hasHalf(mark))) return [];
    const expected = printNumber(style, ordinal);
    const place = placeOfMark(mark);
    const reason = pointed ? '括号编号后面不加标点' : '括号应当都用全角，全文一致';
    const message = `编号“${text}”应写作“${expected}”：${reason}。`;
    const fix = correction(place, expected);
    return [{ place, message, found: text, expected, fix, severity: 'hint', alike: reason }];
  });
}

function commonEnding(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** 产出指标完成情况 without a number, and then （2）效益指标完成情况 */
function siblingDefects({ structure, prose }: ProofContext): ProofDefect[] {
  const { sections } = structure;
  return sections.flatMap((section, index): ProofDefect[] => {
    const [before, next] = [sections[index - 1], sections[index + 1]];
    const line = prose.paragraphs[section.paragraph];
    if (
      section.number !== '' ||
      line?.level !== null ||
      !before ||
      !next ||
      next.number === '' ||
      before.number === ''
    )
      return [];
    if (next.level !== before.level) return [];
    const own = commonEnding(section.heading, next.heading);
    if (own < 4 || own <= commonEnding(section.heading, before.heading)) return [];
    const message = `“${section.heading}”没有编号，同类的“${next.number}${next.heading}”有编号，还与上一层的“${before.number}${before.heading}”编在一起。请按层次重新编号。`;
    return [{ place: headingPlace({ prose }, section), message, found: section.heading }];
  });
}

/** 编号 */
export const R19: ProofCheck = {
  code: 'R19',
  title: '标题和条目的编号不合层次或者不连续',
  severity: 'warning',
  sources: ['GB/T 9704—2012'],
  looksFor:
    '编号是否按“一、”“（一）”“1.”“（1）”的层次，同一层是否连续、不重复，同类标题是不是都有编号。括号半角全角混用、括号后加标点的，作为建议。',
  mend: '按“一、”“（一）”“1.”“（1）”的顺序重新编号，括号用全角。',
  find: (context) => {
    const marks = marksOf(context);
    return [
      ...firstDefect(marks),
      ...sequenceDefects(context),
      ...bracketDefects(marks),
      ...siblingDefects(context),
    ];
  },
};
