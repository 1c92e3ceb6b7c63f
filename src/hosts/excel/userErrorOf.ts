import { UserError } from '../../model/userError';
import { ERROR_MESSAGES, NO_EXCEL, TOO_OLD, UNKNOWN_ERROR } from './errorMessages';
import { MINIMUM, offers } from './requirements';

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

/** What stands in the way of working with this Excel at all, as a sentence; null where nothing does. */
export function unusableExcel(): string | null {
  if (typeof Excel === 'undefined') return NO_EXCEL;
  return offers(MINIMUM) ? null : TOO_OLD;
}

/** Runs a step against Excel; every failure leaves as a `UserError`. */
export async function inExcel<T>(step: () => Promise<T>): Promise<T> {
  const unusable = unusableExcel();
  if (unusable !== null) throw new UserError('host', unusable);
  try {
    return await step();
  } catch (error) {
    throw userErrorOf(error);
  }
}
