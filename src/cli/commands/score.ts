import { editsOf, examine } from '../../pipeline';
import type { Command } from '../args';
import { findingLines } from '../findingLines';
import { openInput } from '../input';
import { examinationDocument } from '../json';
import { keepInput, writeAll } from '../output';
import { printJson, printLines } from '../print';
import { rowLines } from '../rowLines';
import { scoreLines } from '../scoreLines';
import { requireEnding } from './requireEnding';
import { statusOf } from './status';

export async function score(command: Command): Promise<number> {
  const { output } = command;
  const { name, path, host } = await openInput(command.file);
  const examination = examine(await host.read(), {
    policy: command.policy,
    profile: command.profile,
  });
  const edits = editsOf(examination);
  if (output !== undefined) {
    requireEnding(output, ['.xlsx']);
    keepInput(path, [output]);
    await host.write(edits);
    await writeAll([{ path: output, content: host.bytes() }]);
  }
  if (command.json) {
    printJson(examinationDocument(name, examination));
    return statusOf(examination.findings);
  }
  const { forms, scores, findings } = examination;
  printLines([
    ...forms.flatMap((form, index) => {
      const scored = scores[index];
      return scored ? scoreLines(form, scored) : [];
    }),
    ...findingLines(findings),
    ...rowLines(forms),
    ...(output === undefined ? [] : [`已写入 ${output}：${edits.length}格有改动。`]),
  ]);
  return statusOf(findings);
}
