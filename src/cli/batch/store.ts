import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FAULT, PLACES } from '../../batch';
import type { FileResult, Made } from '../../ledger';
import { UserError } from '../../model/userError';
import { fingerprint } from './intake';

/** Longest name, in bytes, that any file system takes, less what is put around it while it is written. */
const MOST_BYTES = 240;

/** A relative path with `/` below a folder. */
export function below(folder: string, file: string): string {
  return path.join(folder, ...file.split('/'));
}

/** 逐户结果 Where the result of a file is kept. */
export function resultPath(out: string, file: string): string {
  const place = below(path.join(out, PLACES.results), `${file}.json`);
  const name = path.basename(place);
  if (Buffer.byteLength(name) <= MOST_BYTES) return place;
  return path.join(path.dirname(place), `${fingerprint(name)}.json`);
}

/** The result kept of a file; null where there is none that can be read. */
export function readResult(out: string, file: string): FileResult | null {
  try {
    const result: FileResult = JSON.parse(readFileSync(resultPath(out, file), 'utf8'));
    return result.file === file && result.made ? result : null;
  } catch {
    return null;
  }
}

/** True where a kept result is of the same file, made in the same way, and all that was written with it is there. */
export function isCurrent(out: string, result: FileResult | null, made: Made): boolean {
  if (!result || made.hash === null) return false;
  if (result.refused?.code === FAULT) return false;
  if (result.review !== null && !existsSync(below(out, result.review))) return false;
  return JSON.stringify(result.made) === JSON.stringify(made);
}

export function writeResult(out: string, result: FileResult): void {
  writeWhole(resultPath(out, result.file), `${JSON.stringify(result)}\n`);
}

/** Writes a file whole beside its place, then renames it into it. Throws `UserError` (`output`). */
export function writeWhole(place: string, content: Uint8Array | string): void {
  const draft = path.join(path.dirname(place), `.${path.basename(place)}.tmp`);
  try {
    writeIn(path.dirname(place), draft, content);
    renameSync(draft, place);
  } catch {
    rmSync(draft, { force: true });
    throw new UserError(
      'output',
      `无法写入 ${place}：请检查写入权限、磁盘空间和文件是否正被打开。`,
    );
  }
}

/** Most folders are there already; the first file makes its own. */
function writeIn(folder: string, place: string, content: Uint8Array | string): void {
  try {
    writeFileSync(place, content);
  } catch {
    mkdirSync(folder, { recursive: true });
    writeFileSync(place, content);
  }
}
