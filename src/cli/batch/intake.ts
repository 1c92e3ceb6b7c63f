import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE_BYTES } from '../../hosts/file';
import { UserError } from '../../model/userError';

/** A file as it was read, once. */
export interface Intake {
  readonly bytes: Uint8Array;
  /** SHA-256, in hexadecimal digits. */
  readonly hash: string;
}

/** Reads a file of the folder; refuses it by its size before. Throws `UserError` (not-found, too-large). */
export async function intake(folder: string, file: string): Promise<Intake> {
  const whole = path.join(folder, ...file.split('/'));
  const facts = await stat(whole).catch(() => null);
  if (!facts?.isFile()) throw new UserError('not-found', '文件已不在原处或无法读取。');
  if (facts.size > MAX_FILE_BYTES) {
    const limit = Math.floor(MAX_FILE_BYTES / 1024 / 1024);
    throw new UserError('too-large', `文件超过${limit}MB，不像是自评表或报告，没有打开。`);
  }
  const bytes = await readFile(whole).catch(() => null);
  if (!bytes) throw new UserError('not-found', '文件无法读取，请检查权限或是否被占用。');
  return { bytes: new Uint8Array(bytes), hash: fingerprint(bytes) };
}

export const fingerprint = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');
