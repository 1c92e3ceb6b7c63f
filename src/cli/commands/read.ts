import { examine } from '../../pipeline';
import type { Command } from '../args';
import { formLines } from '../formLines';
import { hiddenLines } from '../hiddenLines';
import { openInput } from '../input';
import { readDocument } from '../json';
import { printJson, printLines } from '../print';

export async function read(command: Command): Promise<number> {
  const { name, host } = await openInput(command.file);
  const { forms, workbook } = examine(await host.read());
  if (command.json) printJson(readDocument(name, forms));
  else printLines([...forms.flatMap(formLines), ...hiddenLines(workbook)]);
  return 0;
}
