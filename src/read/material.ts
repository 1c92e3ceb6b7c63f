import { address } from '../grid/address';
import type { Grid, Workbook } from '../model/grid';
import type { Material, MaterialColumn, MaterialEntry, MaterialPlace } from '../model/material';
import { squeeze } from '../values/fold';
import { MATERIAL_COLUMNS, MATERIAL_SHEET } from '../vocabulary/material';
import { Sheet } from './sheet';

/** As an outline names it; what belongs to one indicator or project has its name behind a colon. */
const ID = /^[a-z][A-Za-z0-9]*(?::\S.*)?$/u;
const HEADER_WITHIN = 20;

/** The sheet 报告素材, or a copy of it (`报告素材 (2)`); null where there is none. */
export function materialPlace(workbook: Workbook): MaterialPlace | null {
  return findMaterial(workbook)?.place ?? null;
}

function findMaterial(workbook: Workbook): { sheet: Sheet; place: MaterialPlace } | null {
  const named = workbook.grids.filter(({ sheet }) => sheet.trim().startsWith(MATERIAL_SHEET));
  for (const grid of named) {
    const sheet = new Sheet(grid);
    const place = placeOf(sheet);
    if (place) return { sheet, place };
  }
  return null;
}

function placeOf(sheet: Sheet): MaterialPlace | null {
  const last = Math.min(sheet.rows, HEADER_WITHIN);
  for (let header = 0; header < last; header++) {
    const columnOf = (column: MaterialColumn): number | null => {
      const name = squeeze(MATERIAL_COLUMNS[column]);
      return sheet.filled(header).find((at) => squeeze(sheet.text(header, at)) === name) ?? null;
    };
    const text = columnOf('text');
    const id = columnOf('id');
    if (text === null || id === null) continue;
    const rows = new Map<string, number>();
    for (let row = header + 1; row < sheet.rows; row++) {
      const name = sheet.text(row, id);
      if (ID.test(name) && !rows.has(name)) rows.set(name, row);
    }
    const [section, prompt] = [columnOf('section'), columnOf('prompt')];
    const columns = { section, prompt, text, lastYear: columnOf('lastYear'), id };
    return { sheet: sheet.grid.sheet, columns, rows, end: lastFilled(sheet.grid) + 1 };
  }
  return null;
}

function lastFilled({ rows }: Grid): number {
  let last = 0;
  for (const [row, cells] of rows.entries()) {
    if (cells.some(({ value }) => value !== null && value !== '')) last = row;
  }
  return last;
}

/** 报告素材 What the unit typed, by id. Empty where the workbook has no such sheet. */
export function readMaterial(workbook: Workbook): Material {
  const found = findMaterial(workbook);
  if (!found) return new Map();
  const { sheet, place } = found;
  return new Map(
    [...place.rows].flatMap(([id, row]): [string, MaterialEntry][] => {
      const text = sheet.text(row, place.columns.text);
      const cell = { sheet: place.sheet, address: address(row, place.columns.text) };
      return text === '' ? [] : [[id, { id, text, cell }]];
    }),
  );
}
