import type { Host } from '../../model/host';
import { UserError } from '../../model/userError';
import { why } from './why';
import type { Notice } from './working';

/** Keeps the memo in the workbook. Returns what to say where that failed, else null. */
export async function remember(
  host: Host,
  memo: string,
  fault: (error: unknown) => void,
): Promise<Notice | null> {
  try {
    await host.remember(memo);
    return null;
  } catch (error) {
    if (!(error instanceof UserError)) fault(error);
    return {
      message: `这次已照办，但没能记进表格，下次打开时要再来一次。${why(error)}`,
      warning: true,
    };
  }
}
