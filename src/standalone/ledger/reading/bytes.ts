import { intakeErrors } from '../../../batch';
import { MAX_FILE_BYTES } from '../../../hosts/file';
import type { Source } from './source';

/** The bytes of a file; refuses it by its size before. Throws `UserError` (not-found, too-large). */
export async function bytesOf(source: Source): Promise<Uint8Array> {
  const file = await source.open().catch(() => null);
  if (!file) throw intakeErrors.gone();
  if (file.size > MAX_FILE_BYTES) throw intakeErrors.tooLarge();
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) throw intakeErrors.unreadable();
  return new Uint8Array(buffer);
}
