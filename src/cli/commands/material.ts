import type { MaterialPlan } from '../../model/material';
import { UserError } from '../../model/userError';
import { examine, planMaterial } from '../../pipeline';
import { MATERIAL_COLUMNS, MATERIAL_SHEET, MAY_STAY_EMPTY } from '../../vocabulary/material';
import type { Command } from '../args';
import { openInput } from '../input';
import { keepInput, writeAll } from '../output';
import { printLines } from '../print';
import { requireEnding } from './requireEnding';

/** 报告素材 Writes a copy of the workbook with the sheet where the unit types what no form can know. */
export async function material(command: Command): Promise<number> {
  const { output, outline, policy, from } = command;
  if (output === undefined)
    throw new UserError('usage', '请用 -o 写明加上报告素材后的工作簿，如 -o 结果.xlsx。');
  requireEnding(output, ['.xlsx']);
  const { path, host } = await openInput(command.file);
  const former = from === undefined ? undefined : await openInput(from);
  keepInput(path, [output]);
  if (former) keepInput(former.path, [output]);
  const examination = examine(await host.read(), { policy });
  const lastYear = await former?.host.read();
  const plan = planMaterial(examination, { outline, lastYear });
  const added = plan.sheet
    ? await host.addSheet(plan.sheet.name, plan.sheet.lines, {
        widths: plan.sheet.widths,
        header: true,
      })
    : MATERIAL_SHEET;
  if (plan.edits.length > 0) await host.write(plan.edits);
  await writeAll([{ path: output, content: host.bytes() }]);
  printLines([`已写入 ${output}。`, ...addedLines(plan, added)]);
  return 0;
}

/** What a person finds new in the copy. */
function addedLines({ sheet, edits }: MaterialPlan, name: string): string[] {
  if (sheet) {
    const rows = sheet.lines.slice(1);
    const optional = rows.filter((row) => row.some((text) => text.endsWith(MAY_STAY_EMPTY)));
    return [
      `新增工作表“${name}”，共${rows.length}项，其中${optional.length}项可不填；请在“${MATERIAL_COLUMNS.text}”栏填写。`,
      ...carried(rows.filter((row) => row[TEXT_AT]).length),
    ];
  }
  const [prompts, texts] = [MATERIAL_COLUMNS.prompt, MATERIAL_COLUMNS.text].map((column) =>
    edits.filter(({ label }) => label.startsWith(`${column}·`)),
  );
  if (!prompts?.length && !texts?.length) return [`“${name}”已经齐全，没有改动。`];
  return [
    ...(prompts?.length ? [`“${name}”新增${prompts.length}项：`] : []),
    ...(prompts ?? []).map(({ value }) => `  ${value}`),
    ...carried(texts?.length ?? 0),
  ];
}

const TEXT_AT = Object.keys(MATERIAL_COLUMNS).indexOf('text');

const carried = (count: number): string[] =>
  count > 0 ? [`已带入上年长期不变的内容${count}项，请核对。`] : [];
