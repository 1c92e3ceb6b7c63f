import type { Run } from '../../model/report';
import { textOf } from '../runs';
import { HighlightColor, TextRun } from './docxApi';

/** Quotes, dashes, signs and the like belong to the Chinese text, not to the Latin font. */
export const CHINESE = { hint: 'eastAsia' } as const;
/** What stands in fonts of either kind: neither ASCII nor Chinese alone. */
const EITHER = /[^ -~\u3000-\u9fff\uff00-\uffef]/;

/** 一段同样面貌的文字 */
export interface Stretch {
  readonly text: string;
  /** Signs of either kind take the Chinese font. */
  readonly chinese: boolean;
  /** 待补充, marked yellow */
  readonly missing: boolean;
}

/** Runs for Word, one for each stretch of the same look; what is missing is marked yellow. */
export function textRuns(runs: readonly Run[]): TextRun[] {
  return stretchesOf(runs).map(
    ({ text, chinese, missing }) =>
      new TextRun({
        text,
        ...(chinese ? { font: CHINESE } : {}),
        ...(missing ? { highlight: HighlightColor.YELLOW } : {}),
      }),
  );
}

/** What is missing is a stretch of its own. */
export function stretchesOf(runs: readonly Run[]): Stretch[] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && !run.missing && !last[0]?.missing) last.push(run);
    else found.push([run]);
  }
  return found.map((stretch) => {
    const text = textOf(stretch);
    return { text, chinese: EITHER.test(text), missing: stretch[0]?.missing === true };
  });
}
