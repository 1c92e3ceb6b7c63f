import path from 'node:path';
import { UserError } from '../../model/userError';
import { draftReports, editsOf, examine } from '../../pipeline';
import { toDocx } from '../../write/toDocx';
import { toText } from '../../write/toText';
import type { Command } from '../args';
import { findingLines } from '../findingLines';
import { openInput } from '../input';
import { examinationDocument } from '../json';
import { keepInput, makeFolder, type Output, writeAll } from '../output';
import { printJson, printLines } from '../print';
import { missingLines } from './report';
import { statusOf } from './status';

/** 一键成稿 Everything is made in memory first, then written together. */
export async function draft(command: Command): Promise<number> {
  const { output: folder, policy, outline, style, profile } = command;
  if (folder === undefined) throw new UserError('usage', '请用 -o 写明输出文件夹。');
  const { name, path: input, host } = await openInput(command.file);
  const examination = examine(await host.read(), { policy, profile });
  const reports = draftReports(examination, { outline, style });
  await host.write(editsOf(examination));
  const document = examinationDocument(name, examination);
  const outputs: Output[] = [
    { path: path.join(folder, 'scored.xlsx'), content: host.bytes() },
    { path: path.join(folder, 'report.docx'), content: await toDocx(reports) },
    { path: path.join(folder, 'report.txt'), content: toText(reports) },
    { path: path.join(folder, 'findings.json'), content: `${JSON.stringify(document, null, 2)}\n` },
  ];
  keepInput(
    input,
    outputs.map((output) => output.path),
  );
  await makeFolder(folder);
  await writeAll(outputs);
  if (command.json) printJson(document);
  else {
    printLines([
      ...findingLines(examination.findings),
      ...missingLines(reports),
      ...outputs.map((output) => `已写入 ${output.path}`),
    ]);
  }
  return statusOf(examination.findings);
}
