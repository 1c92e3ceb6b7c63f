/**
 * 绩效自评的全过程，一页看完：
 * 工作簿 → 自评表 → 得分 → 问题 → 写入 / 报告
 *
 * Pure: no host, no DOM, no clock, no file. Hosts deliver the workbook and apply the edits.
 */
import type { Edit } from './model/edit';
import type { Finding } from './model/finding';
import type { Form } from './model/form';
import type { Workbook } from './model/grid';
import type { Policy } from './model/policy';
import type { Report, ReportStyle } from './model/report';
import type { FormScore } from './model/score';
import type { Decimal } from './numbers/decimal';

/** 单位自己定的得分 Marks a person chose, by qualified score cell, e.g. `自评表!H18`. */
export type Choices = ReadonlyMap<string, Decimal>;

export interface ExamineOptions {
  /** 评分办法; `national-2020` where left out. */
  readonly policy?: string | undefined;
  readonly choices?: Choices | undefined;
}

/** 检查与评分的结果 */
export interface Examination {
  readonly workbook: Workbook;
  readonly policy: Policy;
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
export declare function examine(workbook: Workbook, options?: ExamineOptions): Examination;

/** The cells whose content would change: scores, rates, totals, grades. Empty when the form is already scored. */
export declare function editsOf(examination: Examination): Edit[];

/** One report a form, in order. Throws `UserError` (`usage`) for an unknown outline. */
export declare function draftReports(examination: Examination, options?: DraftOptions): Report[];

/** What a user may choose from, in the order to show. */
export declare const POLICY_CHOICES: readonly { readonly id: string; readonly title: string }[];
export declare const OUTLINE_CHOICES: readonly { readonly id: string; readonly title: string }[];
