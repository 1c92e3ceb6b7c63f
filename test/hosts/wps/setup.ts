import { afterEach, expect, vi } from 'vitest';
import { WpsHost } from '../../../src/hosts/wps/wpsHost';
import type { Workbook } from '../../../src/model/grid';
import { UserError } from '../../../src/model/userError';
import { grid, workbook } from '../../officehost/sheets';
import { WpsHostStandIn } from '../../wpshost/wpsHost';
import form000 from '../excel/form000.json';

/** The cells, formats and merges of workbook 000. */
export const FORM = grid(form000.sheet, form000.cells, form000.merges);

const started: WpsHostStandIn[] = [];

/** Starts a WPS holding `book`, and the host on it. */
export function open(book: Workbook = workbook(FORM)) {
  const wps = new WpsHostStandIn(book);
  started.push(wps);
  vi.stubGlobal('window', { Application: wps.application });
  return { wps, host: new WpsHost() };
}

// Whatever a test was about, the host must not have asked for a member that is not served.
afterEach(() => {
  vi.unstubAllGlobals();
  expect(started.splice(0).flatMap(({ line }) => line.gaps)).toEqual([]);
});

/** The `UserError` a step ends in. */
export async function refusal(step: Promise<unknown>): Promise<UserError> {
  const error = await step.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError: ${String(error)}`);
  return error;
}

/** Lets events arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done, 0));
}
