import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { intakeErrors } from '../../batch';
import { MAX_FILE_BYTES } from '../../hosts/file';

/** A file as it was read, once. */
export interface Intake {
  readonly bytes: Uint8Array;
  /** SHA-256, in hexadecimal digits. */
  readonly hash: string;
}

/** Reads a file of the folder; refuses it by its size before. Throws `UserError` (not-found, too-large). */
export function intake(folder: string, file: string): Intake {
  const whole = path.join(folder, ...file.split('/'));
  const facts = statSync(whole, { throwIfNoEntry: false });
  if (!facts?.isFile()) throw intakeErrors.gone();
  if (facts.size > MAX_FILE_BYTES) throw intakeErrors.tooLarge();
  const bytes = bytesOf(whole);
  return { bytes, hash: fingerprint(bytes) };
}

function bytesOf(whole: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(whole));
  } catch {
    throw intakeErrors.unreadable();
  }
}

export const fingerprint = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');
