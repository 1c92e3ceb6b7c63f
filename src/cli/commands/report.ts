import type { Report } from '../../model/report';
import { draftReports, examine } from '../../pipeline';
import { toMarkdown } from '../../write/toMarkdown';
import { toText } from '../../write/toText';
import type { Command } from '../args';
import { openInput } from '../input';
import { reportDocument } from '../json';
import { keepInput, writeAll } from '../output';
import { printJson, printLines } from '../print';
import { requireEnding } from './requireEnding';

/** The file of a report, by the ending of its name. */
async function contentOf(reports: readonly Report[], output: string): Promise<Uint8Array | string> {
  const ending = requireEnding(output, ['.docx', '.txt', '.md']);
  if (ending === '.txt') return toText(reports);
  if (ending === '.md') return toMarkdown(reports);
  const { toDocx } = await import('../../write/toDocx');
  return toDocx(reports);
}

export async function report(command: Command): Promise<number> {
  const { output, policy, outline, style } = command;
  const { name, path, host } = await openInput(command.file);
  const examination = examine(await host.read(), { policy });
  const reports = draftReports(examination, { outline, style });
  if (output !== undefined) {
    keepInput(path, [output]);
    await writeAll([{ path: output, content: await contentOf(reports, output) }]);
  }
  if (command.json) printJson(reportDocument(name, examination.policy.id, reports));
  else if (output === undefined) printLines([toText(reports)]);
  else printLines([`已写入 ${output}。`, ...missingLines(reports)]);
  return 0;
}

/** What the user still has to fill in. */
export function missingLines(reports: readonly Report[]): string[] {
  const prompts = [...new Set(reports.flatMap(({ missing }) => missing))];
  return prompts.length === 0
    ? []
    : [`还需补充${prompts.length}处：`, ...prompts.map((text) => `  ${text}`)];
}
