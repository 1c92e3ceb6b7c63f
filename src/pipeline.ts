/**
 * 绩效自评的全过程，一页看完：
 * 工作簿 → 自评表 → 得分 → 问题 → 写入 / 报告
 *
 * Pure: no host, no DOM, no clock, no file. Hosts deliver the workbook and apply the edits.
 */
import { checkForm, type Profile } from './check';
import { withFixes, withSetAsides } from './check/decisions';
import { draft } from './draft/draft';
import type { Edit } from './model/edit';
import type { Finding } from './model/finding';
import type { Form } from './model/form';
import type { Workbook } from './model/grid';
import type { Memo } from './model/memo';
import type { Policy } from './model/policy';
import type { Report, ReportStyle } from './model/report';
import type { FormScore, ScoreOverride } from './model/score';
import { UserError } from './model/userError';
import { type Decimal, decimal } from './numbers/decimal';
import { OUTLINES, outlineOf } from './outlines';
import { DEFAULT_POLICY, POLICY_FILES, policyOf } from './policies';
import { readForms } from './read';
import { parseMemo } from './read/memo';
import { scoreForm } from './score';
import { applicable } from './score/applicable';
import { type Difference, differences } from './score/compare';
import { editsOfForm } from './write/edits';

const DEFAULT_OUTLINE = 'jiangxi';

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
}

export interface DraftOptions {
  /** 报告提纲; `jiangxi` where left out. */
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
  return { workbook, policy, memo, forms, scores, findings };
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

/** One report a form, in order. Throws `UserError` (`usage`) for an unknown outline. */
export function draftReports(
  { forms, scores, policy, findings }: Examination,
  options: DraftOptions = {},
): Report[] {
  const outline = outlineOf(options.outline ?? DEFAULT_OUTLINE);
  const { style = 'itemised', selfName } = options;
  return zip(forms, scores).map(([form, score]) =>
    draft({
      form,
      score,
      outline,
      style,
      selfName,
      policyTitle: policy.title,
      findings: findings.filter((finding) => finding.form === form.id),
    }),
  );
}

export type { Profile } from './check';
export {
  parseMemo,
  printMemo,
  withCorrection,
  withOverride,
  withoutCorrections,
  withSetAside,
} from './read/memo';
export type { Difference } from './score/compare';

/** What a user may choose from, in the order to show. */
export const POLICY_CHOICES = POLICY_FILES.map(({ id, title }) => ({ id, title }));
export const OUTLINE_CHOICES = OUTLINES.map(({ id, title }) => ({ id, title }));

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
