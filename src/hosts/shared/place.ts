import { address, position, qualified } from '../../grid/address';
import type { CellRef } from '../../model/grid';

/** A cell of a sheet; row and column count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `自评表!H12` */
export const placeOf = ({ sheet, row, column }: Place): string =>
  qualified(sheet, address(row, column));

/** Where cells lie; those whose address cannot be one are left out. */
export function placesOf(cells: readonly CellRef[]): Place[] {
  return cells.flatMap(({ sheet, address: at }) => {
    const place = position(at);
    return place ? [{ sheet, ...place }] : [];
  });
}

/** The other way round. */
export const refOf = ({ sheet, row, column }: Place): CellRef => ({
  sheet,
  address: address(row, column),
});
