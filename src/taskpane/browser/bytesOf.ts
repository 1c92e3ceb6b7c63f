import { UserError } from '../../model/userError';

/** Larger files are refused before they are read, in bytes. */
const LARGEST = 50 * 1024 * 1024;

/** The bytes of a chosen file, taken for a `kind` of file. Throws `UserError` (too-large, not-found). */
export async function bytesOf(file: File, kind = '自评表'): Promise<Uint8Array> {
  if (file.size > LARGEST) {
    throw new UserError('too-large', `“${file.name}”超过 50 MB，不像是${kind}，没有打开。`);
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new UserError(
      'not-found',
      `“${file.name}”读不出来，可能已被移动或正被占用。请重新选择。`,
    );
  }
}
