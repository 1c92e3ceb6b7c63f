import { readFileSync } from 'node:fs';
import path from 'node:path';
import { address } from '../../src/grid/address';
import { openXlsx } from '../../src/hosts/file';
import type { Edit } from '../../src/model/edit';
import { type Examination, examine, planMaterial } from '../../src/pipeline';
import { materialPlace } from '../../src/read/material';
import { hostOf } from '../support/workbooks';

const FOLDER = path.join(import.meta.dirname, '../fixtures/material');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));

/** What a published report says that the draft of its workbook has to say, and what it must not. */
export interface Seed {
  readonly form: string;
  readonly outline: string;
  readonly policy: string;
  /** Words of the published report with a figure, and the words that carry it in the draft. */
  readonly figures: readonly { readonly seed: string; readonly draft: string }[];
  /** Words that only a known defect brings in. */
  readonly errors: readonly { readonly defect: string; readonly absent: string }[];
  /** Words that put a known defect right. */
  readonly present: readonly { readonly defect: string; readonly text: string }[];
  /** All the draft still asks, because neither form nor published report says it. */
  readonly open: readonly string[];
}

export const seedOf = (number: string): Seed => read(`${number}.figures.json`) as Seed;
export const textsOf = (number: string): Readonly<Record<string, string>> =>
  read(`${number}.json`) as Readonly<Record<string, string>>;

/** The workbook with its sheet 报告素材 added and filled in as a unit does, saved, opened and examined again. */
export async function typedIn(number: string): Promise<Examination> {
  const { policy, outline } = seedOf(number);
  const host = hostOf(number);
  const { sheet } = planMaterial(examine(await host.read(), { policy }), { outline });
  if (!sheet) throw new Error('a workbook without 报告素材 gets the sheet');
  await host.addSheet(sheet.name, sheet.lines, { widths: sheet.widths, header: true });
  const place = materialPlace(await host.read());
  if (!place) throw new Error('the sheet just added is found again');
  const edits = Object.entries(textsOf(number)).map(([id, value]): Edit => {
    const row = place.rows.get(id);
    if (row === undefined) throw new Error(`${number}: no row for ${id}`);
    const at = address(row, place.columns.text);
    return { sheet: place.sheet, address: at, value, before: null, purpose: 'material', label: id };
  });
  await host.write(edits);
  return examine(await openXlsx(host.bytes()).read(), { policy });
}
