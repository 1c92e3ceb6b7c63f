import type { UserError } from '../../model/userError';
import { viewOf } from './bytes';
import { fileErrors } from './fileErrors';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries of an OLE2 file stand at multiples of this. */
const ENTRY = 128;

/** True for the container of .xls, .et, .doc and of encrypted .xlsx files. */
export function isOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** Tells from the streams of an OLE2 file why it cannot be used. */
export function oleError(bytes: Uint8Array): UserError {
  const names = oleStreams(bytes);
  if (names.has('EncryptedPackage')) return fileErrors.encrypted();
  if (names.has('WordDocument') || names.has('PowerPoint Document'))
    return fileErrors.notWorkbook();
  return fileErrors.legacyXls();
}

/** Names of the streams and storages of an OLE2 file, as far as its directory is whole. */
export function oleStreams(bytes: Uint8Array): Set<string> {
  const view = viewOf(bytes);
  const names = new Set<string>();
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = view.getUint16(at + 64, true);
    const kind = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 || kind < 1 || kind > 5) continue;
    let name = '';
    for (let i = 0; i < length - 2; i += 2) {
      name += String.fromCharCode(view.getUint16(at + i, true));
    }
    names.add(name);
  }
  return names;
}
