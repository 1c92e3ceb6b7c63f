import type { ProofTable } from '../../../../src/model/proof';
import { findingsOf } from '../../findings';

/** What R03 says of a text beside a form: the words, what the form says, and its cell; 只是提醒的 with ？ before it. */
export const saidBeside =
  (form: ProofTable) =>
  (text: string): string =>
    findingsOf('R03', text, { tables: [form] })
      .map(({ severity, found, expected, cells }) => {
        const addresses = cells.map(({ address }) => address).join();
        return `${severity === 'warning' ? '？' : ''}${found}→${expected}@${addresses}`;
      })
      .join(' | ');
