import { readFileSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { PLACES, sorted } from '../../batch';
import { UserError } from '../../model/userError';
import { outlineOf } from '../../outlines';
import { DEFAULT_POLICY, policyOf } from '../../policies';
import type { Command } from '../args';
import { bundle } from '../batch/bundle';
import type { Conclusion } from '../batch/conclude';
import { runBatch } from '../batch/run';
import type { LastYear } from '../batch/settings';
import { readUnitList } from '../batch/unitList';
import { walk } from '../batch/walk';
import { makeFolder } from '../output';
import { userPath } from '../paths';
import { printJsonText, printLines } from '../print';

/** A file that takes longer is left aside. */
const MOST_SECONDS = 120;

/** 汇总 A whole folder: a result for each file, the ledger over all, letters to those who have to mend something. */
export async function batch(command: Command): Promise<number> {
  const { policy = DEFAULT_POLICY, outline, profile, output } = command;
  if (output === undefined) throw new UserError('usage', '请用 -o 写明输出文件夹。');
  policyOf(policy);
  if (outline !== undefined) outlineOf(outline);
  const folder = await folderOf(command.file);
  const out = await outputOf(folder, output);
  const listPlace = command.list === undefined ? null : userPath(command.list);
  const list = listPlace === null ? null : await readUnitList(listPlace);
  const former = command.lastYear === undefined ? null : await folderOf(command.lastYear);
  const except = [out, listPlace, former].flatMap((place) => place ?? []);
  const entries = await walk(folder, except);
  if (entries.length === 0)
    throw new UserError('empty', `文件夹 ${command.file} 里没有可以汇总的文件。`);
  const { code, version } = await bundle();
  await makeFolder(output);
  const lastYear = former === null ? null : await lastYearIn(former);
  const settings = { folder, out, policy, outline, profile, version, lastYear };
  const workers = Math.min(command.jobs ?? availableParallelism(), entries.length);
  const result = await runBatch({ settings, code, entries, list, workers, limit: limit() });
  if (command.json) printJsonText(readFileSync(path.join(out, PLACES.data), 'utf8'));
  else printLines(linesOf(result, output));
  return result.ledger.errors > 0 ? 1 : 0;
}

const limit = (): number => Number(process.env.ZIPING_FILE_SECONDS ?? MOST_SECONDS) * 1000;

async function folderOf(typed: string): Promise<string> {
  const place = userPath(typed);
  const facts = await stat(place).catch(() => null);
  if (!facts) throw new UserError('not-found', `找不到文件夹：${typed}。请核对路径。`);
  if (!facts.isDirectory())
    throw new UserError('usage', `${typed} 不是文件夹。请写明存放自评表和报告的文件夹。`);
  return realpath(place);
}

/** The output folder, which must not be one whose files are read. */
async function outputOf(folder: string, typed: string): Promise<string> {
  const place = userPath(typed);
  const out = await realpath(place).catch(() => place);
  const own = path.relative(out, folder).split(path.sep)[0] ?? '';
  const places: readonly string[] = Object.values(PLACES);
  if (out === folder || places.includes(own))
    throw new UserError('output', '输出文件夹不能是报送材料所在的文件夹，请换一个。');
  return out;
}

async function lastYearIn(folder: string): Promise<LastYear> {
  return { folder, reports: sorted(await walk(folder)).reports };
}

function linesOf({ ledger, letters }: Conclusion, output: string): string[] {
  const { files, forms, reports, unusable, errors, outliers, missing } = ledger;
  return [
    `共${files}个文件：自评表${forms}张，报告${reports}份，不能用的文件${unusable}个。`,
    `错误${errors}条；横向比对发现${outliers}处异常。${missing === null ? '' : `未报送的单位${missing}个。`}`,
    `已写入 ${path.join(output, PLACES.book)} 和 ${PLACES.data}；逐户结果在“${PLACES.results}”` +
      `${letters.length > 0 ? `，退回意见${letters.length}份在“${PLACES.letters}”` : ''}。`,
  ];
}
