import { examine } from '../../pipeline';
import type { Command } from '../args';
import { findingLines } from '../findingLines';
import { hiddenLines } from '../hiddenLines';
import { openInput } from '../input';
import { examinationDocument } from '../json';
import { printJson, printLines } from '../print';
import { rowLines } from '../rowLines';
import { statusOf } from './status';

export async function check(command: Command): Promise<number> {
  const { name, host } = await openInput(command.file);
  const examination = examine(await host.read(), {
    policy: command.policy,
    profile: command.profile,
  });
  if (command.json) printJson(examinationDocument(name, examination));
  else {
    const { findings, forms, workbook } = examination;
    printLines([...findingLines(findings), ...rowLines(forms), ...hiddenLines(workbook)]);
  }
  return statusOf(examination.findings);
}
