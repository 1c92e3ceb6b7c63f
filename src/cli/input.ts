import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type FileHost, MAX_FILE_BYTES, openXlsx } from '../hosts/file';
import { UserError } from '../model/userError';
import { userPath } from './paths';

/** An input file opened. */
export interface Input {
  readonly path: string;
  /** File name without its folders, as the JSON shows it. */
  readonly name: string;
  readonly host: FileHost;
}

/** Opens the workbook; refuses a file by its size before reading it. Throws `UserError`. */
export async function openInput(typed: string): Promise<Input> {
  const file = userPath(typed);
  const facts = await stat(file).catch(() => null);
  if (!facts) throw new UserError('not-found', `找不到文件：${typed}。请核对路径和文件名。`);
  if (!facts.isFile())
    throw new UserError('not-workbook', `${typed} 不是文件。请写明一个 .xlsx 工作簿。`);
  if (facts.size > MAX_FILE_BYTES) {
    const limit = Math.floor(MAX_FILE_BYTES / 1024 / 1024);
    throw new UserError('too-large', `${typed} 超过${limit}MB，不像是自评表，没有打开。`);
  }
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UserError('not-found', `文件 ${typed} 无法读取，请检查权限或是否被占用。`);
  return { path: file, name: path.basename(file), host: openXlsx(new Uint8Array(bytes)) };
}
