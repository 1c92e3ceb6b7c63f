import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type FileHost, openXlsx } from '../../src/hosts/file';
import type { Workbook } from '../../src/model/grid';

const FOLDER = path.join(import.meta.dirname, '../fixtures/workbooks');

/** Path of the real workbook whose name opens with the number, e.g. `000`. */
export function pathOf(number: string): string {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(number));
  if (!name) throw new Error(`no workbook ${number}`);
  return path.join(FOLDER, name);
}

export function bytesOf(number: string): Uint8Array {
  return new Uint8Array(readFileSync(pathOf(number)));
}

export function hostOf(number: string): FileHost {
  return openXlsx(bytesOf(number));
}

export function workbookOf(number: string): Promise<Workbook> {
  return hostOf(number).read();
}
