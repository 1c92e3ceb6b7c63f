import { afterEach, expect } from 'vitest';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { Edit } from '../../../src/model/edit';
import type { Workbook } from '../../../src/model/grid';
import { UserError } from '../../../src/model/userError';
import { connect } from '../../officehost/bridge';
import { OfficeHost, type OfficeHostOptions } from '../../officehost/officeHost';
import { grid, workbook } from '../../officehost/sheets';
import form000 from './form000.json';

/** The cells, formats and merges of workbook 000. */
export const FORM = grid(form000.sheet, form000.cells, form000.merges);

let office: OfficeHost | null = null;

/** Starts an Excel holding `book`, and the adapter on Microsoft's client. */
export function open(book: Workbook = workbook(FORM), options: OfficeHostOptions = {}) {
  const started = connect(new OfficeHost(book, options));
  office = started;
  return { office: started, host: new ExcelHost() };
}

// Whatever a test was about, the adapter must not have asked for a member that is not served.
afterEach(() => {
  expect(office?.gaps ?? []).toEqual([]);
  office = null;
});

export function edit(address: string, value: Edit['value'], rest: Partial<Edit> = {}): Edit {
  const sheet = FORM.sheet;
  return { sheet, address, value, before: null, purpose: 'score', label: '得分', ...rest };
}

/** The `UserError` a step ends in. */
export async function refusal(step: Promise<unknown>): Promise<UserError> {
  const error = await step.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError: ${String(error)}`);
  return error;
}

/** Lets requests on their way and events arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done, 0));
}

/** All that a write could change: values, formulas, number formats, backgrounds. */
export function stateOf({ book }: OfficeHost) {
  return {
    cells: book.cells(),
    formulas: book.formulas(),
    formats: book.formats(),
    fills: book.fills(),
    sheets: book.sheets.map(({ name }) => name),
  };
}
