/**
 * 绩效自评的全过程，一页看完：
 * 工作簿 → 自评表 → 得分 → 问题 → 写入 / 报告
 *
 * Pure: no host, no DOM, no clock, no file. Hosts deliver the workbook and apply the edits.
 */
import { checkForm, type Profile } from './check';
import { withFixes, withSetAsides } from './check/decisions';
import { draft } from './draft/draft';
import type { DraftInput } from './draft/facts';
import { materialRows } from './draft/materialRows';
import type { Edit } from './model/edit';
import type { Finding } from './model/finding';
import type { Form } from './model/form';
import type { Workbook } from './model/grid';
import type { Material, MaterialPlan } from './model/material';
import type { Memo } from './model/memo';
import type { Policy } from './model/policy';
import type { Report, ReportStyle } from './model/report';
import type { FormScore, ScoreOverride } from './model/score';
import { UserError } from './model/userError';
import { type Decimal, decimal } from './numbers/decimal';
import { defaultOutline, OUTLINES, outlineOf } from './outlines';
import { DEFAULT_POLICY, POLICY_FILES, policyOf } from './policies';
import { readForms } from './read';
import { materialPlace, readMaterial } from './read/material';
import { parseMemo } from './read/memo';
import { scoreForm } from './score';
import { applicable } from './score/applicable';
import { type Difference, differences } from './score/compare';
import { MATERIAL_SHEET, MATERIAL_WIDTHS } from './vocabulary/material';
import { editsOfForm } from './write/edits';
import { materialEdits, materialLines } from './write/materialSheet';

/** 单位自己定的得分 Marks a person chose, by qualified score cell, e.g. `自评表!H18`. */
export type Choices = ReadonlyMap<string, Decimal>;

export interface ExamineOptions {
  /** 评分办法; `national-2020` where left out. */
  readonly policy?: string | undefined;
  readonly choices?: Choices | undefined;
  /** 填报 or 复核; `filing` where left out. */
  readonly profile?: Profile | undefined;
  /** 人的更正、搁置和改分; what the workbook itself remembers where left out. */
  readonly memo?: Memo | undefined;
}

/** 检查与评分的结果 */
export interface Examination {
  readonly workbook: Workbook;
  readonly policy: Policy;
  /** What persons said about columns and rows; hosts keep it by `remember(printMemo(memo))`. */
  readonly memo: Memo;
  readonly forms: readonly Form[];
  /** In the order of `forms`. */
  readonly scores: readonly FormScore[];
  readonly findings: readonly Finding[];
  /** 报告素材 as typed. */
  readonly material: Material;
}

export interface DraftOptions {
  /** 报告提纲; where left out, one made for this kind of form, of the policy's place if there is one. */
  readonly outline?: string | undefined;
  readonly style?: ReportStyle | undefined;
  /** 自称; derived from the unit's name where left out. */
  readonly selfName?: string | undefined;
}

/** Reads, scores and checks every form. Throws `UserError` (`no-form`, `usage`). */
export function examine(workbook: Workbook, options: ExamineOptions = {}): Examination {
  const policy = policyOf(options.policy ?? DEFAULT_POLICY);
  const memo = options.memo ?? parseMemo(workbook.memo);
  const forms = readForms(workbook, memo.corrections);
  if (forms.length === 0) throw noForm();
  const overrides = overridesOf(memo);
  const scores = forms.map((form) => scoreForm(form, policy, options.choices, overrides));
  const findings = zip(forms, scores).flatMap(([form, score]) => {
    const found = checkForm({ ...applicable(form, score), policy }, options.profile);
    return withSetAsides(withFixes(found, editsOfForm(workbook, form, score)), memo);
  });
  return { workbook, policy, memo, forms, scores, findings, material: readMaterial(workbook) };
}

/** The cells whose content would change: scores, rates, totals, grades. Empty when the form is already scored. */
export function editsOf({ workbook, forms, scores }: Examination): Edit[] {
  return zip(forms, scores).flatMap(([form, score]) => editsOfForm(workbook, form, score));
}

/** Under another policy these rows would score differently. Throws `UserError` (`usage`). */
export function compare({ forms, scores, memo }: Examination, policyId: string): Difference[] {
  const policy = policyOf(policyId);
  const overrides = overridesOf(memo);
  return zip(forms, scores).flatMap(([form, score]) =>
    differences(form, score, scoreForm(form, policy, undefined, overrides)),
  );
}

/** One report a form, in order, or one over all forms, as the outline says. Throws `UserError` (`usage`) for an unknown outline. */
export function draftReports(examination: Examination, options: DraftOptions = {}): Report[] {
  return draftInputs(examination, options).map(draft);
}

/**
 * 报告素材 What the outline asks beyond the form: a new sheet, or additions to the one there is. What is lasting is
 * taken over from `lastYear`, a workbook of the year before. Throws `UserError` (`usage`).
 */
export function planMaterial(
  examination: Examination,
  options: DraftOptions & { readonly lastYear?: Workbook | undefined } = {},
): MaterialPlan {
  const { workbook } = examination;
  const former = options.lastYear ? readMaterial(options.lastYear) : new Map();
  const [first, ...others] = draftInputs(examination, options);
  const rows = first ? materialRows(first, former, others) : [];
  const place = materialPlace(workbook);
  const grid = workbook.grids.find(({ sheet }) => sheet === place?.sheet);
  if (place && grid) return { sheet: null, edits: materialEdits(rows, place, grid) };
  const sheet = { name: MATERIAL_SHEET, lines: materialLines(rows), widths: MATERIAL_WIDTHS };
  return { sheet, edits: [] };
}

export { CHECKS, type Profile } from './check';
export * from './draft/refresh';
export { hiddenForms } from './read';
export { materialPlace } from './read/material';
export {
  parseMemo,
  printMemo,
  withCorrection,
  withOverride,
  withoutCorrections,
  withSetAside,
} from './read/memo';
export type { Difference } from './score/compare';
export {
  appendTrail,
  restoredEntry,
  TRAIL_SHEET,
  TRAIL_WIDTHS,
  type TrailEntry,
  type TrailOccasion,
  trailRows,
  writtenEntry,
} from './trail';

/** What a user may choose from, in the order to show. */
export const POLICY_CHOICES = POLICY_FILES.map(({ id, title }) => ({ id, title }));
export const OUTLINE_CHOICES = OUTLINES.map(({ id, title }) => ({ id, title }));

function draftInputs(
  { forms, scores, policy, findings, material }: Examination,
  options: DraftOptions,
): DraftInput[] {
  const kinds = forms.map(({ kind }) => kind);
  const outline = outlineOf(options.outline ?? defaultOutline(kinds, policy.jurisdiction));
  const { style = 'itemised', selfName } = options;
  const tables = zip(forms, scores).map(([form, score]) => ({ form, score }));
  const common = { outline, style, selfName, material, policy };
  if (outline.covers === 'workbook')
    return tables.slice(0, 1).map((table) => ({ ...table, ...common, tables, findings }));
  return tables.map((table) => ({
    ...table,
    ...common,
    findings: findings.filter((finding) => finding.form === table.form.id),
  }));
}

function overridesOf({ overrides }: Memo): ReadonlyMap<string, ScoreOverride> {
  return new Map(
    overrides.map(({ cell, score, reason }) => [cell, { score: decimal(score), reason }]),
  );
}

function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.flatMap((a, index) => {
    const b = second[index];
    return b === undefined ? [] : [[a, b]];
  });
}

function noForm(): UserError {
  return new UserError(
    'no-form',
    '没有找到绩效自评表：工作簿里没有同时含“三级指标”“指标值/完成值”等列的表格。请打开填好的自评表再试。',
  );
}
