import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE_BYTES, openDocument, type ReportDocument } from '../hosts/document';
import { UserError } from '../model/userError';
import { userPath } from './paths';

/** A finished report opened. */
export interface ReportInput {
  readonly path: string;
  /** File name without its folders, as the JSON shows it. */
  readonly name: string;
  readonly document: ReportDocument;
}

/** Opens a finished report; refuses a file by its size before reading it. Throws `UserError`. */
export async function openReport(typed: string): Promise<ReportInput> {
  const file = userPath(typed);
  const facts = await stat(file).catch(() => null);
  if (!facts) throw new UserError('not-found', `找不到文件：${typed}。请核对路径和文件名。`);
  if (!facts.isFile())
    throw new UserError('unsupported', `${typed} 不是文件。请写明一份报告（.docx、.txt 或 .md）。`);
  if (facts.size > MAX_FILE_BYTES) {
    const limit = Math.floor(MAX_FILE_BYTES / 1024 / 1024);
    throw new UserError('too-large', `${typed} 超过${limit}MB，不像是一份报告，没有打开。`);
  }
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UserError('not-found', `文件 ${typed} 无法读取，请检查权限或是否被占用。`);
  const name = path.basename(file);
  return { path: file, name, document: openDocument(new Uint8Array(bytes), name) };
}
