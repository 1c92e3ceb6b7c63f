import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE_BYTES } from '../hosts/file';
import { UserError, type UserErrorCode } from '../model/userError';
import { userPath } from './paths';

/** What a command takes a file for. */
export interface Expected {
  /** As in 不像是…… */
  readonly called: string;
  /** As in 请写明…… */
  readonly wanted: string;
  readonly code: UserErrorCode;
}

export interface InputBytes {
  readonly path: string;
  /** File name without its folders, as the JSON shows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file a user named; refuses it by its size before reading it. Throws `UserError`. */
export async function inputBytes(
  typed: string,
  { called, wanted, code }: Expected,
): Promise<InputBytes> {
  const file = userPath(typed);
  const facts = await stat(file).catch(() => null);
  if (!facts) throw new UserError('not-found', `找不到文件：${typed}。请核对路径和文件名。`);
  if (!facts.isFile()) throw new UserError(code, `${typed} 不是文件。请写明${wanted}。`);
  if (facts.size > MAX_FILE_BYTES) {
    const limit = Math.floor(MAX_FILE_BYTES / 1024 / 1024);
    throw new UserError('too-large', `${typed} 超过${limit}MB，不像是${called}，没有打开。`);
  }
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UserError('not-found', `文件 ${typed} 无法读取，请检查权限或是否被占用。`);
  return { path: file, name: path.basename(file), bytes: new Uint8Array(bytes) };
}
