import type { Form } from '../model/form';

/** Rows that were not judged because they share their marks with others, one line a row or group of rows. */
export function rowLines(forms: readonly Form[]): string[] {
  return forms.flatMap(({ sheet, mapping: { questions } }) =>
    questions
      .filter(({ key, header, cell }) => key === null && header === null && cell === null)
      .map(({ message }) => `请留意：${sheet} ${message}`),
  );
}
