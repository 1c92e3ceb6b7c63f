import type { Defect } from '../model/check';
import type { Form } from '../model/form';
import {
  DATE_AFTER_YEAR,
  OTHER_YEAR_AFTER,
  OTHER_YEAR_BEFORE,
  SHEET_NAME_WORDS,
  SHEET_OF_YEAR,
  YEAR_MENTION,
  YEAR_RANGE,
} from '../vocabulary/years';
import { quote, quoteStart } from './quote';

/** Of a text that is quoted to be found again. */
const MOST_SHOWN = 20;

interface Place {
  readonly text: string;
  readonly cell: string | undefined;
}

const plain = (text: string): string => text.replace(/\s/g, '');

/** 年份 that a text says its work is of, not 较2021年 and the like; of deadlines and dates only where asked for. */
function yearsOf(text: string, withDates: boolean): number[] {
  return [...plain(text).matchAll(YEAR_MENTION)]
    .filter(({ index, input, 0: all }) => {
      const after = input.slice(index + all.length);
      const ofOther = OTHER_YEAR_BEFORE.test(input.slice(0, index)) || OTHER_YEAR_AFTER.test(after);
      return !ofOther && (withDates || !DATE_AFTER_YEAR.test(after));
    })
    .map(([, year]) => Number(year));
}

const goalsOf = ({ goals }: Form): Place[] =>
  goals.flatMap(({ expected, actual, cells }) => [
    { text: expected, cell: cells.expected },
    { text: actual, cell: cells.actual },
  ]);

/** What was planned: goals and targets. */
const plansOf = ({ goals, indicators }: Form): Place[] => [
  ...goals.map(({ expected, cells }) => ({ text: expected, cell: cells.expected })),
  ...indicators.map(({ target, cells }) => ({ text: target.text, cell: cells.target })),
];

/** True where some text speaks of the year, or of several years: then the head may well be right. */
function isSpokenOf(form: Form, year: number): boolean {
  const { indicators, narratives = [] } = form;
  const texts = [
    ...[...goalsOf(form), ...narratives].map(({ text }) => text),
    ...indicators.flatMap(({ target, actual, reason }) => [target.text, actual.text, reason ?? '']),
  ].map(plain);
  return texts.some((text) => text.includes(`${year}年`) || YEAR_RANGE.test(text));
}

/** The year in the name of a sheet that is called by nothing else; null elsewhere. */
function yearOfName(name: string): number | null {
  const [year, ...more] = name.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  if (year === undefined || more.length > 0) return null;
  return name.replace(year, '').replace(SHEET_NAME_WORDS, '') === '' ? Number(year) : null;
}

/** The only year that both the goals and what became of them speak of; null where there is none. */
function yearOfGoals({ goals }: Form): number | null {
  const of = (texts: readonly string[]) => new Set(texts.flatMap((text) => yearsOf(text, false)));
  const wanted = of(goals.map(({ expected }) => expected));
  const done = of(goals.map(({ actual }) => actual));
  const [only, ...more] = new Set([...wanted, ...done]);
  const inBoth = wanted.size === 1 && done.size === 1 && more.length === 0;
  return inBoth && only !== undefined ? only : null;
}

/** Where the year in the name of the sheet is spoken of as that of the work: in a goal, or else in two deadlines to come. */
function placeOf(form: Form, named: number, year: number): Place | undefined {
  const goal = goalsOf(form).find(({ text }) => yearsOf(text, false).includes(named));
  const deadlines = plansOf(form).filter(({ text }) => yearsOf(text, true).includes(named));
  return goal ?? (named > year && deadlines.length > 1 ? deadlines[0] : undefined);
}

/**
 * 沿用上年的表头 The head states a year nothing else does: the name of the sheet with a goal or a value, or the goals
 * and what became of them, all say another. A sheet named after the year it is filled in is no sign by itself.
 */
export function headYearDefects(form: Form, year: number): Defect[] {
  const { cells, sheet, project } = form;
  if (cells.year === undefined || isSpokenOf(form, year)) return [];
  const named = yearOfName(sheet);
  const told = (other: number, source: string): Defect[] => {
    const message = `表头写的是${year}年，${source}写的是${other}年，请核对表头是否沿用了别的年度。`;
    const found = String(year);
    return [{ cell: cells.year, message, found, expected: String(other), severity: 'warning' }];
  };
  if (named !== null && named !== year && !project?.includes(`${named}`)) {
    const place = placeOf(form, named, year);
    if (place) return told(named, `工作表名和${place.cell}${quoteStart(place.text, MOST_SHOWN)}`);
    if (named !== year + 1 && SHEET_OF_YEAR.test(plain(sheet)))
      return told(named, `工作表名${quote(sheet)}`);
  }
  const other = yearOfGoals(form);
  if (other === null || project?.includes(`${other}`)) return [];
  return told(other, '年度目标和实际完成情况');
}
