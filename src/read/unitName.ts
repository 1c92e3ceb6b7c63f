import { BARE_UNIT_LABELS, FACT_LABELS } from '../vocabulary/factLabels';
import { UNIT_ENDINGS } from '../vocabulary/proof/units';
import { type Fact, factBeside } from './facts';
import type { Sheet } from './sheet';

const LABELS: readonly string[] = [
  ...FACT_LABELS.department,
  ...FACT_LABELS.implementer,
  ...FACT_LABELS.spender,
];

/** Shorter words count things: 3处, 2所. */
const LEAST_CHARACTERS = 3;

const isName = (text: string): boolean =>
  text.length >= LEAST_CHARACTERS && UNIT_ENDINGS.test(text);

/** 单位名称 Beside the best of its own labels, else beside 单位 where a name stands there, else 主管部门. */
export function findUnitName(sheet: Sheet, first: number, last: number): Fact | null {
  return (
    factBeside(sheet, first, last, LABELS) ??
    factBeside(sheet, first, last, BARE_UNIT_LABELS, isName) ??
    factBeside(sheet, first, last, FACT_LABELS.supervisor)
  );
}
