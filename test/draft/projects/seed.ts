import { readFileSync } from 'node:fs';
import path from 'node:path';
import { address } from '../../../src/grid/address';
import { openXlsx } from '../../../src/hosts/file';
import type { Report, ReportStyle } from '../../../src/model/report';
import { draftReports, type Examination, examine, planMaterial } from '../../../src/pipeline';
import { materialPlace } from '../../../src/read/material';
import { hostOf } from '../../support/workbooks';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/material');

function parsed(name: string): unknown {
  return JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
}

export interface Figures {
  /** The figure in the words of the original, and in those of the draft. */
  readonly figures: readonly { readonly seed: string; readonly draft: string }[];
  readonly errors: readonly { readonly absent: string }[];
  readonly present: readonly { readonly text: string }[];
  /** What the original does not say either. */
  readonly open: readonly string[];
}

export const figuresOf = (seed: string): Figures => parsed(`${seed}.figures.json`) as Figures;
export const textsOf = (seed: string): Readonly<Record<string, string>> =>
  parsed(`${seed}.json`) as Record<string, string>;

/** The workbook of a seed with 报告素材 added and typed in, read again from its bytes. */
export async function typedIn(seed: string, outline: string): Promise<Examination> {
  const host = hostOf(seed);
  const { sheet } = planMaterial(examine(await host.read()), { outline });
  if (!sheet) throw new Error('no sheet 报告素材 planned');
  await host.addSheet(sheet.name, sheet.lines);
  const place = materialPlace(await host.read());
  if (!place) throw new Error('no sheet 报告素材 found');
  await host.write(
    Object.entries(textsOf(seed)).map(([id, value]) => {
      const row = place.rows.get(id);
      if (row === undefined) throw new Error(`报告素材 has no row ${id}`);
      const { sheet, columns } = place;
      const at = address(row, columns.text);
      return { sheet, address: at, value, before: null, purpose: 'material' as const, label: id };
    }),
  );
  return examine(await openXlsx(host.bytes()).read());
}

export function onlyReport(examination: Examination, outline: string, style: ReportStyle): Report {
  const [report, ...more] = draftReports(examination, { outline, style });
  if (!report || more.length > 0) throw new Error('not one report');
  return report;
}
