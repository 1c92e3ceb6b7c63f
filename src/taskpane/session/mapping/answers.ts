import type { Correction, Question } from '../../../model/mapping';

/** Answers that name no column or key. Column letters and keys never look like this. */
export const NO_COLUMN = '-';

/** Kept for a header that is of no use; reading passes over keys it does not know. */
const UNUSED = 'unused:';

/** The correction that an answer to a question makes: a column for a missing key, a key for an unknown header. */
export function answerOf(form: string, question: Question, answer: string): Correction {
  const { block, key, cell, header } = question;
  if (key !== null) return pointedAt(form, block, key, answer);
  if (answer === NO_COLUMN)
    return { kind: 'column', form, block, key: `${UNUSED}${header ?? ''}`, column: null };
  return pointedAt(form, block, answer, (cell ?? '').replace(/\d+$/, ''));
}

/** A key pointed at a column, or at none. */
export function pointedAt(
  form: string,
  block: Question['block'],
  key: string,
  column: string,
): Correction {
  return { kind: 'column', form, block, key, column: column === NO_COLUMN ? null : column };
}

/** True where a person said already that there is no such column, or that the header is of no use. */
export function isAnswered(question: Question, corrections: readonly Correction[]): boolean {
  const key = question.key ?? `${UNUSED}${question.header ?? ''}`;
  return corrections.some(
    (said) =>
      said.kind === 'column' &&
      said.block === question.block &&
      said.key === key &&
      said.column === null,
  );
}
