import type { Severity } from '../../../model/finding';
import type { ViewRow } from './viewRow';

/** 筛选 All that is asked has to hold. */
export interface Filter {
  /** Every one of the words has to stand in unit, project, file or reason. */
  readonly words: string;
  readonly severity: Severity | null;
  /** Code of a check; '' for any. */
  readonly code: string;
  /** Only forms whose stated score differs from the recomputed one. */
  readonly different: boolean;
  /** Only rows in which something stands out. */
  readonly outlying: boolean;
  /** Only files that could not be used. */
  readonly unusable: boolean;
}

export const NO_FILTER: Filter = {
  words: '',
  severity: null,
  code: '',
  different: false,
  outlying: false,
  unusable: false,
};

const COUNTS = { error: 'errors', warning: 'warnings', hint: 'hints' } as const;

export function filteredRows(rows: readonly ViewRow[], filter: Filter): readonly ViewRow[] {
  const { severity, code, different, outlying, unusable } = filter;
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (view) =>
      words.every((word) => textOf(view).includes(word)) &&
      (severity === null || view.row[COUNTS[severity]] > 0) &&
      (code === '' || (view.row.codes[code] ?? 0) > 0) &&
      (!different || isDifferent(view)) &&
      (!outlying || (view.outliers ?? []).length > 0) &&
      (!unusable || view.row.row === 'unusable'),
  );
}

/** True where the unit's own score is not the recomputed one. */
export const isDifferent = ({ row: { difference } }: ViewRow): boolean =>
  difference !== null && difference !== 0;

const textOf = ({ row }: ViewRow): string =>
  [row.unit, row.project, row.file, row.sheet, row.remark].join('\n').toLowerCase();

/** Codes that were found, each with the number of rows it was found in. */
export function codesOf(rows: readonly ViewRow[]): [code: string, rows: number][] {
  const times = new Map<string, number>();
  for (const { row } of rows)
    for (const code of Object.keys(row.codes)) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].sort(([a], [b]) => (a < b ? -1 : 1));
}
