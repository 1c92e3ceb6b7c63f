import type { Edit } from './edit';

export type Severity = 'error' | 'warning' | 'hint';

/** 发现的问题 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** `Form.id` */
  readonly form: string;
  /** Sheet and address, e.g. `自评表!G23`; null where no one cell is to blame. */
  readonly cell: string | null;
  /** Chinese: what is wrong, what it should be, on what ground. */
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  /** Ids of sources. */
  readonly basis: readonly string[];
  /** 搁置的理由; null while the finding stands. */
  readonly setAside: string | null;
  /** The edit that mends it, where that is certain. */
  readonly fix: Edit | null;
}
