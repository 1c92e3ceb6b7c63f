import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../fixtures/workbooks/', import.meta.url));

/** The bytes of a fixture workbook by its number, e.g. `001`. */
export function fixture(number: string): Uint8Array {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(number));
  if (!name) throw new Error(`no fixture ${number}`);
  return new Uint8Array(readFileSync(FOLDER + name));
}
