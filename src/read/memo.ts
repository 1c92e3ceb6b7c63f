import { type Correction, type Memo, memoSchema } from '../model/mapping';

const NOTHING: Memo = { version: 1, corrections: [] };

/** What the program kept in the workbook; nothing where the text is missing, not ours or damaged. */
export function parseMemo(text: string | null | undefined): Memo {
  if (!text) return NOTHING;
  try {
    const read = memoSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : NOTHING;
  } catch {
    return NOTHING;
  }
}

const sameSubject = (a: Correction, b: Correction): boolean =>
  a.form === b.form &&
  (a.kind === 'column'
    ? b.kind === 'column' && a.block === b.block && a.key === b.key
    : b.kind === 'row' && a.what === b.what && (a.what === 'total' || a.row === b.row));

/** The memo with one more correction; it takes the place of an earlier one about the same column or row. */
export function withCorrection(memo: Memo, correction: Correction): Memo {
  const others = memo.corrections.filter((earlier) => !sameSubject(earlier, correction));
  return { ...memo, corrections: [...others, correction] };
}

/** The memo without any correction about a form. */
export function withoutCorrections(memo: Memo, form: string): Memo {
  return { ...memo, corrections: memo.corrections.filter((earlier) => earlier.form !== form) };
}

export const printMemo = (memo: Memo): string => JSON.stringify(memo);
