import path from 'node:path';
import { compatible } from '../../hosts/document';
import type { ProofFinding } from '../../model/proof';
import { UserError } from '../../model/userError';
import { type Examination, examine } from '../../pipeline';
import { correctionsOf, proofReport } from '../../proofreading';
import type { Command } from '../args';
import { type Input, openInput } from '../input';
import { proofDocument } from '../json';
import { keepInput, writeAll } from '../output';
import { printJson, printLines } from '../print';
import { proofLines } from '../proofLines';
import { openReport, type ReportInput } from '../reportInput';
import { requireEnding } from './requireEnding';

/** 核对报告 A finished report alone, or against its form and the report of the year before. */
export async function proof(command: Command): Promise<number> {
  const { file, form, policy, outline, lastYear, output } = command;
  if (policy !== undefined && form === undefined)
    throw new UserError('usage', '--policy 要与 --form 同用：评分办法只用于核对自评表。');
  const report = await openReport(file);
  const former = lastYear === undefined ? null : await openReport(lastYear);
  const workbook = form === undefined ? null : await openInput(form);
  const examination = workbook ? examine(await workbook.host.read(), { policy }) : undefined;
  const { prose } = report.document;
  const findings = proofReport(prose, { examination, outline, lastYear: former?.document.prose });
  const written =
    output === undefined ? [] : await writeCorrected(output, report, findings, [former, workbook]);
  print(command, report, workbook, findings, examination, written);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function print(
  { json }: Command,
  { name, document }: ReportInput,
  workbook: Input | null,
  findings: readonly ProofFinding[],
  examination: Examination | undefined,
  written: readonly string[],
): void {
  if (json)
    printJson(proofDocument(name, workbook?.name ?? null, findings, examination?.forms ?? []));
  else printLines([...proofLines(document.prose, findings), ...written]);
}

/** Writes the report with all certain corrections that can be made together. Returns what to tell of it. */
async function writeCorrected(
  output: string,
  { path: input, name, document }: ReportInput,
  findings: readonly ProofFinding[],
  others: readonly ({ readonly path: string } | null)[],
): Promise<string[]> {
  requireEnding(output, [path.extname(name).toLowerCase()]);
  for (const one of [input, ...others.flatMap((other) => (other ? [other.path] : []))])
    keepInput(one, [output]);
  const fixes = findings.flatMap(correctionsOf);
  const { taken, left } = compatible(fixes, (fix) => document.correctable(fix));
  await writeAll([{ path: output, content: document.corrected(taken) }]);
  const rest = left.length > 0 ? `另有${left.length}处请在原文中手工更正。` : '';
  return [`已写入 ${output}：更正${taken.length}处。${rest}`];
}
