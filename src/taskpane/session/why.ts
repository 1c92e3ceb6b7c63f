import { UserError } from '../../model/userError';

/** `原因：…`; '' where a person could not act on it. */
export function why(error: unknown): string {
  return error instanceof UserError ? `原因：${error.message}` : '';
}
