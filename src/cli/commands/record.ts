import { type Examination, examine } from '../../pipeline';
import { recordBook } from '../../write/recordBook';
import { recordTable } from '../../write/recordTable';
import { recordCsv, recordText } from '../../write/recordText';
import type { Command } from '../args';
import { openInput } from '../input';
import { keepInput, writeAll } from '../output';
import { printLines } from '../print';
import { requireEnding } from './requireEnding';

function tablesOf({ forms, scores }: Examination) {
  return forms.flatMap((form, index) => {
    const score = scores[index];
    return score ? [{ sheet: form.sheet, table: recordTable(form, score) }] : [];
  });
}

/** 录入表 The scored rows in the record system's column order, as a file or, without -o, as text to copy. */
export async function record(command: Command): Promise<number> {
  const { output, policy } = command;
  const ending = output === undefined ? '.txt' : requireEnding(output, ['.xlsx', '.txt', '.csv']);
  const { path, host } = await openInput(command.file);
  const examination = examine(await host.read(), { policy });
  const named = tablesOf(examination);
  const tables = named.map(({ table }) => table);
  if (output === undefined) {
    printLines([recordText(tables).replace(/\n+$/, '')]);
    return 0;
  }
  keepInput(path, [output]);
  const text = ending === '.csv' ? recordCsv(tables) : recordText(tables);
  await writeAll([{ path: output, content: ending === '.xlsx' ? recordBook(named) : text }]);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  printLines([`已写入 ${output}：${rows}行指标。`, ...openLines(examination)]);
  return 0;
}

/** What a person still has to settle before typing it in. */
function openLines({ scores }: Examination): string[] {
  const lines = scores.flatMap(({ indicators }) => indicators);
  const blank = lines.filter(({ score }) => score === null).length;
  const suggested = lines.filter(({ status }) => status === 'suggested').length;
  return [
    ...(blank > 0 ? [`其中${blank}行得分无法确定，留空待填。`] : []),
    ...(suggested > 0 ? [`其中${suggested}行是定性指标的建议分，请确认后再录入。`] : []),
  ];
}
