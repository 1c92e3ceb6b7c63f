import type { QuestionView } from './view';

/** The questions left while answers are being chosen: a header pointed at for a missing column needs no answer of its own. */
export function stillAsked(
  questions: readonly QuestionView[],
  chosen: ReadonlyMap<string, string>,
): QuestionView[] {
  const taken = new Set(
    questions.filter(({ about }) => about.key !== null).map(({ id }) => chosen.get(id)),
  );
  return questions.filter(
    ({ about }) => about.key !== null || !taken.has((about.cell ?? '').replace(/\d+$/, '')),
  );
}
