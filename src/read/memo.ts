import type { Correction } from '../model/mapping';
import { EMPTY_MEMO, type Memo, memoSchema, type Override, type SetAside } from '../model/memo';

/** What the program kept in the workbook; nothing where the text is missing, not ours or damaged. */
export function parseMemo(text: string | null | undefined): Memo {
  if (!text) return EMPTY_MEMO;
  try {
    const read = memoSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : EMPTY_MEMO;
  } catch {
    return EMPTY_MEMO;
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

type FindingKey = Pick<SetAside, 'code' | 'form' | 'cell'>;
const sameFinding = (a: FindingKey, b: FindingKey): boolean =>
  a.code === b.code && a.form === b.form && a.cell === b.cell;

/** The memo with a finding set aside; a blank reason takes it up again. */
export function withSetAside(memo: Memo, finding: FindingKey, reason: string): Memo {
  const { code, form, cell } = finding;
  const others = memo.setAside.filter((earlier) => !sameFinding(earlier, finding));
  const text = reason.trim();
  return { ...memo, setAside: text ? [...others, { code, form, cell, reason: text }] : others };
}

/** The memo with a mark set against the formula; null takes it back. `cell` is qualified, `score` in digits. */
export function withOverride(
  memo: Memo,
  cell: string,
  override: Omit<Override, 'cell'> | null,
): Memo {
  const others = memo.overrides.filter((earlier) => earlier.cell !== cell);
  return { ...memo, overrides: override ? [...others, { cell, ...override }] : others };
}

export const printMemo = (memo: Memo): string => JSON.stringify(memo);
