import type { Run } from '../../model/report';
import { HighlightColor, TextRun } from './docxApi';

/** Quotes, dashes and dots belong to the Chinese text, not to the Latin font. */
export const CHINESE = { hint: 'eastAsia' } as const;

/** Runs for Word; what is missing is marked yellow. */
export function textRuns(runs: readonly Run[]): TextRun[] {
  return runs.map(
    ({ text, missing }) =>
      new TextRun({
        text,
        font: CHINESE,
        ...(missing ? { highlight: HighlightColor.YELLOW } : {}),
      }),
  );
}
