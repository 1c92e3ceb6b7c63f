import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { practiceFiles } from '../../../scripts/practice/files';
import { FORM_ERRORS } from '../../../scripts/practice/formErrors';
import { REPORT_ERRORS } from '../../../scripts/practice/reportErrors';
import { openDocument } from '../../../src/hosts/document';
import { openXlsx } from '../../../src/hosts/file';
import type { ProofFinding } from '../../../src/model/proof';
import { type Examination, editsOf, examine } from '../../../src/pipeline';
import { proofReport } from '../../../src/proofreading';

const ROOT = path.join(import.meta.dirname, '../../..');
const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(path.join(ROOT, 'assets/practice', name)));
const formOf = async (name: string): Promise<Examination> =>
  examine(await openXlsx(bytesOf(name)).read());

async function proofOf(name: string): Promise<readonly ProofFinding[]> {
  const examination = await formOf('答案-自评表.xlsx');
  return proofReport(openDocument(bytesOf(name), name).prose, { examination });
}

test('the files are what npm run practice writes', async () => {
  for (const [file, bytes] of await practiceFiles())
    expect(Buffer.from(bytes).equals(readFileSync(path.join(ROOT, file))), file).toBe(true);
});

test('in the practice form exactly the planted errors are found, each at its cell', async () => {
  const { findings } = await formOf('练习-自评表.xlsx');
  const found = findings.map(({ code, cell }) => `${code} ${cell}`);
  expect(found.sort()).toEqual(
    FORM_ERRORS.map(({ code, cell }) => `${code} 自评表!${cell}`).sort(),
  );
  expect(findings.filter(({ severity }) => severity === 'hint')).toEqual([]);
});

test('the planted errors of the form are of as many different checks', () => {
  expect(new Set(FORM_ERRORS.map(({ code }) => code)).size).toBe(FORM_ERRORS.length);
});

test('the corrected form has no findings, is scored as typed and graded', async () => {
  const examination = await formOf('答案-自评表.xlsx');
  expect(examination.findings).toEqual([]);
  expect(editsOf(examination)).toEqual([]);
  expect(examination.scores.map(({ total, grade }) => [total.toFixed(), grade])).toEqual([
    ['97.7', '优'],
  ]);
});

test('in the practice report exactly the planted errors are found, each at its words', async () => {
  const found = (await proofOf('练习-自评报告.docx')).map(({ code, quote }) => `${code} ${quote}`);
  const planted = REPORT_ERRORS.flatMap(({ codes, shown }) =>
    codes.map((code) => `${code} ${shown}`),
  );
  expect(found.sort()).toEqual(planted.sort());
});

test('the corrected report has no findings', async () => {
  expect(await proofOf('答案-自评报告.docx')).toEqual([]);
});
