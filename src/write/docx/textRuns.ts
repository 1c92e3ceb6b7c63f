import type { Run } from '../../model/report';
import { textOf } from '../runs';
import { HighlightColor, TextRun } from './docxApi';

/** Quotes, dashes, signs and the like belong to the Chinese text, not to the Latin font. */
export const CHINESE = { hint: 'eastAsia' } as const;
/** What stands in fonts of either kind: neither ASCII nor Chinese alone. */
const EITHER = /[^ -~\u3000-\u9fff\uff00-\uffef]/;

/** Runs for Word, one for each stretch of the same look; what is missing is marked yellow. */
export function textRuns(runs: readonly Run[]): TextRun[] {
  return stretches(runs).map((stretch) => {
    const text = textOf(stretch);
    return new TextRun({
      text,
      ...(EITHER.test(text) ? { font: CHINESE } : {}),
      ...(stretch[0]?.missing ? { highlight: HighlightColor.YELLOW } : {}),
    });
  });
}

/** What is missing is a stretch of its own. */
function stretches(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && !run.missing && !last[0]?.missing) last.push(run);
    else found.push([run]);
  }
  return found;
}
