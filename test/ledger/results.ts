import type { FileResult, StatedFinding } from '../../src/ledger';
import { formDigest, reportSentences } from '../../src/ledger';
import { type FormPut, formWorkbook, scored } from '../support/forms';

const MADE = {
  version: 'test',
  policy: 'national-2020',
  outline: null,
  profile: 'filing',
  hash: '0',
  form: null,
  lastYear: null,
};

const EMPTY: FileResult = {
  file: '',
  made: MADE,
  kind: 'workbook',
  refused: null,
  digests: [],
  findings: [],
  sentences: [],
  units: [],
  review: null,
  reviewRefused: null,
};

/** The result of a workbook with one form, its unit under another name. */
export function formResult(file: string, unit: string, put: FormPut = {}): FileResult {
  const { form, score, findings } = scored(formWorkbook(put));
  const digest = { ...formDigest(form, score), unit };
  return {
    ...EMPTY,
    file,
    made: { ...MADE, hash: file },
    digests: [digest],
    findings,
    units: [unit],
  };
}

/** The result of a report that consists of these sentences, a paragraph each. */
export function reportResult(
  file: string,
  unit: string,
  sentences: readonly string[],
  findings: readonly StatedFinding[] = [],
): FileResult {
  const paragraphs = sentences.map((text) => ({ text, cell: null, level: null }));
  const placed = reportSentences({ paragraphs });
  const made = { ...MADE, hash: file };
  return { ...EMPTY, file, made, kind: 'report', units: [unit], sentences: placed, findings };
}

export function refusedResult(file: string, message: string): FileResult {
  return { ...EMPTY, file, made: { ...MADE, hash: file }, refused: { code: 'damaged', message } };
}

/** An error of a report in its third paragraph. */
export const REPORT_ERROR: StatedFinding = {
  code: 'R07',
  severity: 'error',
  form: null,
  cell: null,
  message: '写有结余5万元，又写“年末无结余”，请核对。',
  found: '5',
  expected: '0',
  basis: ['算术核对'],
  paragraph: 2,
  quote: '年末无结余',
};
