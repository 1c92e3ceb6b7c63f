import type { Prose } from '../../model/proof';
import type { Structure } from '../../model/proofCheck';
import { withoutTitles } from './mask';
import { matchesOf } from './matches';
import { textAt } from './textAt';

const YEAR = /((?:19|20)\d\d)\s*(年\s*度)?年?/g;
const OF_REPORT = /((?:19|20)\d\d)\s*年\s*度?[^。；，]{0,20}(?:绩效|自评|评价)/;
const MOST_LINES = 4000;

/** The year a title, or the lines around it, names. */
function yearOfTitle({ paragraphs }: Prose, title: number): number | null {
  for (const index of [title, title + 1, title - 1]) {
    const text = textAt(paragraphs, index);
    const year =
      /((?:19|20)\d\d)\s*年?\s*度/.exec(text)?.[1] ?? /((?:19|20)\d\d)年/.exec(text)?.[1];
    if (year && text.length < 70 && !/\d月/.test(text)) return Number(year);
  }
  return null;
}

/** The year that is named most; 年度 counts three times. */
function mostNamed(lines: readonly string[]): number | null {
  const votes = new Map<number, number>();
  for (const line of lines) {
    for (const match of matchesOf(line, YEAR)) {
      if (!match[0].includes('年')) continue;
      const year = Number(match[1]);
      votes.set(year, (votes.get(year) ?? 0) + (match[2] ? 3 : 1));
    }
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? null;
}

/** 报告年度: of the title, else of the opening words, else the year named most often; null where none is named. */
export function reportYear(prose: Prose, structure: Structure): number | null {
  const titled = structure.title ? yearOfTitle(prose, structure.title.paragraph) : null;
  if (titled !== null) return titled;
  const lines = prose.paragraphs
    .filter(({ cell }) => cell === null)
    .slice(0, MOST_LINES)
    .map(({ text }) => withoutTitles(text));
  const first = structure.sections[0]?.paragraph ?? 0;
  const opening = lines
    .slice(0, Math.min(first, 12))
    .flatMap((line) => OF_REPORT.exec(line)?.[1] ?? []);
  return opening.length > 0 ? Number(opening[0]) : mostNamed(lines);
}
