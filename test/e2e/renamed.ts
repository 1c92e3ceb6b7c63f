import { openXlsx } from '../../src/hosts/file';

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
