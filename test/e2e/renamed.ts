import { openXlsx } from '../../src/hosts/file';
import { fixture } from './fixtures';

/** An .xlsx with other words in some cells of a sheet, by address. */
export function renamed(
  bytes: Uint8Array,
  sheet: string,
  words: Readonly<Record<string, string>>,
): Uint8Array {
  const host = openXlsx(bytes);
  for (const [address, text] of Object.entries(words)) host.setCell({ sheet, address }, text);
  return host.bytes();
}

/** A form with two headers that nobody knows. */
export const strange = (): Uint8Array =>
  renamed(fixture('000'), '自评表', { E11: '年初下达任务', F11: '年末兑现' });
