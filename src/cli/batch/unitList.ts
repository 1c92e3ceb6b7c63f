import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listLines, unitNames } from '../../batch';
import { openDocument } from '../../hosts/document';
import { openXlsx } from '../../hosts/file';
import { UserError } from '../../model/userError';

/**
 * 单位名单 Names of the units that were to report: a line each of a .txt, or the column of names of an .xlsx. `place` is
 * absolute. Throws `UserError` where it cannot be read or names none.
 */
export async function readUnitList(place: string): Promise<string[]> {
  const bytes = await readFile(place).catch(() => null);
  if (!bytes) throw new UserError('not-found', `找不到单位名单：${place}。请核对路径和文件名。`);
  const content = new Uint8Array(bytes);
  const lines = /\.xls[xm]$/i.test(place)
    ? listLines((await openXlsx(content).read()).grids)
    : openDocument(content, path.basename(place)).prose.paragraphs.map(({ text }) => text);
  const names = unitNames(lines);
  if (names.length === 0)
    throw new UserError('usage', `单位名单 ${path.basename(place)} 里没有单位名称。`);
  return names;
}
