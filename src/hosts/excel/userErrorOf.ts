import { UserError } from '../../model/userError';
import { ERROR_MESSAGES, NO_EXCEL, UNKNOWN_ERROR } from './errorMessages';

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** The Chinese sentence for whatever Office.js threw; a `UserError` passes through unchanged. */
export function userErrorOf(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  const told = Object.hasOwn(ERROR_MESSAGES, code) ? ERROR_MESSAGES[code] : undefined;
  const { code: kind, message } = told ?? UNKNOWN_ERROR;
  const said = new UserError(kind, message);
  // For developers; never shown.
  said.cause = error;
  return said;
}

/** Runs a step against Excel; every failure leaves as a `UserError`. */
export async function inExcel<T>(step: () => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new UserError(NO_EXCEL.code, NO_EXCEL.message);
  try {
    return await step();
  } catch (error) {
    throw userErrorOf(error);
  }
}

/** Waits for the user to leave a cell being edited, where Excel can. */
export const RUN_OPTIONS: Excel.RunOptions = { delayForCellEdit: true };
