import { factsOf, type Table } from '../../../src/draft/facts';
import { STATEMENTS } from '../../../src/draft/statements';
import type { StatementName } from '../../../src/model/outline';
import type { ReportStyle } from '../../../src/model/report';
import { outlineOf } from '../../../src/outlines';
import { build, type FormSpec } from '../builder';
import { citedLines } from '../cited';
import { materialOf } from '../material';
import { BASE_FORM, ROW } from '../simple';
import { FUNDS, TRAINING } from '../statements/training';

export const outline = outlineOf('sichuan-2022');

/** A form on a sheet of its own. */
function table(sheet: string, more: Partial<FormSpec>): Table {
  const { form, score } = build({ ...BASE_FORM, ...more });
  const id = `${sheet}!A1`;
  return { form: { ...form, id, sheet }, score: { ...score, form: id } };
}

/** A project form named as its sheet. */
export const project = (name: string, more: Partial<FormSpec> = {}): Table =>
  table(name, { kind: 'project', project: name, ...more });
/** Funds of one row. */
export const total = (initial: number | null, budget: number | null, executed: number | null) => ({
  funds: [{ ...FUNDS.total, initial, budget, executed, reason: '' }],
});

/** Three projects and a department. */
export const RICH = project('培训', TRAINING);
export const FULL = project('修缮项目', { indicators: [{ ...ROW, score: 10 }] });
export const HALF = project('宣传', {
  ...total(10, 10, 5),
  executionScore: 5,
  unitName: '某县林业站',
  goals: [],
  indicators: [ROW, { ...ROW, name: '参会人数', isVoid: true, score: 0 }],
});
export const DEPARTMENT = table('自评表', TRAINING);

interface Telling {
  readonly style?: ReportStyle;
  readonly texts?: Readonly<Record<string, string>>;
}

/** What a statement says of several forms, every figure with its cells. */
export function told(
  name: StatementName,
  tables: readonly [Table, ...Table[]],
  { style = 'prose', texts = {} }: Telling = {},
): string[] {
  const material = materialOf(texts);
  return citedLines(STATEMENTS[name](factsOf({ ...tables[0], tables, outline, style, material })));
}
