import { unqualified } from '../../../grid/address';
import type { Link } from '../sheetPlan';

/** Address of a file as the workbook refers to it; null where it cannot (in a browser). */
export type TargetOf = (file: string) => string | null;

/** A link to a qualified cell of a file, or to the file where it is none. */
export function linkTo(target: TargetOf, file: string, cell: string | null): Link | null {
  const address = target(file);
  if (address === null) return null;
  const place = cell === null ? null : unqualified(cell);
  if (!place) return { target: address, location: null };
  return { target: address, location: `'${place.sheet.replaceAll("'", "''")}'!${place.address}` };
}
