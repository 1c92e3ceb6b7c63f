import type { Severity } from './finding';
import type { Form } from './form';
import type { Policy } from './policy';
import type { FormScore } from './score';

/** What a check looks at. */
export interface CheckContext {
  readonly form: Form;
  readonly score: FormScore;
  readonly policy: Policy;
}

/** One defect, as a check states it; code, form and sources are added to it. */
export interface Defect {
  /** Address on the form's sheet; null where no one cell is to blame. */
  readonly cell: string | null | undefined;
  readonly message: string;
  readonly found?: string | null;
  readonly expected?: string | null;
  /** Where this case is lighter or heavier than the check as a whole. */
  readonly severity?: Severity;
}

/** 检查项 One rule a reviewer applies to a form. */
export interface Check {
  /** Permanent, e.g. `T01`. */
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** 复核时的严重程度, where it is stricter than for filling in. */
  readonly inReview?: Severity;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** 查什么 */
  readonly looksFor: string;
  /** 怎样改 */
  readonly mend: string;
  readonly find: (context: CheckContext) => Defect[];
}
