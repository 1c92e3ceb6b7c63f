import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../model/userError';
import { userPath } from './paths';

/** A file to be written, path as typed. */
export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const failed = (typed: string): UserError =>
  new UserError(
    'output',
    `无法写入 ${typed}：请检查文件夹是否存在、有没有写入权限、文件是否正被打开。没有写入任何内容。`,
  );

/** Throws `UserError` (`output`) where an output would replace the input. */
export function keepInput(input: string, outputs: readonly string[]): void {
  if (outputs.some((output) => userPath(output) === input)) {
    throw new UserError('output', '输出文件与输入文件相同。为保护原表，请换一个输出文件名。');
  }
}

/** Makes the folder for outputs where it does not exist. */
export async function makeFolder(typed: string): Promise<void> {
  const folder = userPath(typed);
  const facts = await stat(folder).catch(() => null);
  if (facts && !facts.isDirectory())
    throw new UserError('output', `${typed} 是文件，不是文件夹。请换一个输出文件夹。`);
  await mkdir(folder, { recursive: true }).catch(() => {
    throw failed(typed);
  });
}

/**
 * Writes all files, or none: each is first written whole beside its place and only then renamed into it.
 * Throws `UserError` (`output`).
 */
export async function writeAll(outputs: readonly Output[]): Promise<void> {
  const ready: { readonly from: string; readonly to: string; readonly typed: string }[] = [];
  try {
    for (const { path: typed, content } of outputs) {
      const to = userPath(typed);
      const from = path.join(path.dirname(to), `.${path.basename(to)}.${process.pid}.tmp`);
      ready.push({ from, to, typed });
      const place = await stat(to).catch(() => null);
      if (place && !place.isFile()) throw failed(typed);
      await writeFile(from, content).catch(() => {
        throw failed(typed);
      });
    }
    for (const { from, to, typed } of ready) {
      await rename(from, to).catch(() => {
        throw failed(typed);
      });
    }
  } finally {
    await Promise.all(ready.map(({ from }) => rm(from, { force: true })));
  }
}
