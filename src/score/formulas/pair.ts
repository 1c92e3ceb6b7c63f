import type { Reading, Target } from '../../model/value';
import type { Decimal } from '../../numbers/decimal';

/** A row whose numbers are both read, as they stand in the cells. */
export interface Pair {
  readonly target: Target;
  readonly actual: Reading;
  readonly wanted: Decimal;
  readonly done: Decimal;
}
