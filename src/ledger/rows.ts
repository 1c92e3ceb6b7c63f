import type { FileResult, FormDigest, StatedFinding } from './fileResult';
import type { LedgerRow } from './ledger';

/** 台账里一个文件的各行: one a form, or one for the file. `copyOf` is an earlier file with the very same content. */
export function rowsOf(result: FileResult, copyOf: string | null = null): LedgerRow[] {
  const rows = ownRows(result);
  if (copyOf === null) return rows;
  const told = `与“${copyOf}”内容完全相同，重复报送，不计入总数和分布`;
  return rows.map((row) => ({
    ...row,
    copyOf,
    remark: row.remark === '' ? told : `${told}；${row.remark}`,
  }));
}

function ownRows(result: FileResult): LedgerRow[] {
  const { file, refused, kind, digests, findings } = result;
  if (refused) return [{ ...EMPTY, row: 'unusable', file, remark: refused.message }];
  if (kind === 'report') {
    const unit = result.units[0] ?? null;
    const against = result.made.form?.file ?? null;
    const remark = against === null ? '没有找到能用的对应自评表，只核对了报告自身' : '';
    return [{ ...EMPTY, row: 'report', file, unit, against, remark, ...countsOf(findings) }];
  }
  return digests.map((digest) => formRow(result, digest));
}

function formRow({ file, findings, reviewRefused }: FileResult, digest: FormDigest): LedgerRow {
  const own = findings.filter(({ form }) => form === digest.form);
  const { form, sheet, unit, project, kind, year } = digest;
  const { stated, totalCell, recomputed, undecided, difference } = digest;
  const { gradeStated, gradeRecomputed, executionRate } = digest;
  const open = undecided > 0 ? [`${undecided}项得分无法按公式确定，差额中这几项按所填分计`] : [];
  const remark = [...open, ...(reviewRefused ? [`复核列未填写：${reviewRefused}`] : [])].join('；');
  return {
    ...EMPTY,
    row: 'form',
    file,
    ...{ form, sheet, unit, project, kind, year },
    ...{ stated, totalCell, recomputed, undecided, difference },
    ...{ gradeStated, gradeRecomputed, executionRate, remark },
    ...countsOf(own),
  };
}

const EMPTY: LedgerRow = {
  row: 'unusable',
  file: '',
  sheet: null,
  form: null,
  unit: null,
  project: null,
  kind: null,
  year: null,
  stated: null,
  totalCell: null,
  recomputed: null,
  undecided: 0,
  difference: null,
  gradeStated: null,
  gradeRecomputed: null,
  executionRate: null,
  errors: 0,
  warnings: 0,
  hints: 0,
  codes: {},
  against: null,
  copyOf: null,
  remark: '',
};

/** True while nobody set the finding aside. */
export const stands = ({ setAside }: StatedFinding): boolean =>
  setAside === null || setAside === undefined;

function countsOf(all: readonly StatedFinding[]) {
  const findings = all.filter(stands);
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const codes: Record<string, number> = {};
  for (const code of findings.map((one) => one.code).sort()) codes[code] = (codes[code] ?? 0) + 1;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint'), codes };
}
