import type Big from 'big.js';
import type { Mapping } from './mapping';
import type { Actual, Target } from './value';

/** 项目支出 or 部门整体支出 */
export type FormKind = 'project' | 'department';

/** 资金行的角色：总额、基本支出、项目支出、财政拨款、上年结转、专户资金、单位资金、其他资金 */
export type FundRole =
  | 'total'
  | 'basic'
  | 'projects'
  | 'fiscal'
  | 'carryover'
  | 'account'
  | 'unit'
  | 'other';

/** 资金行 Amounts in the form's own money unit. */
export interface FundRow {
  readonly role: FundRole | null;
  readonly label: string;
  /** 年初预算数 */
  readonly initial: Big | null;
  /** 全年预算数 */
  readonly budget: Big | null;
  /** 全年执行数 */
  readonly executed: Big | null;
  readonly weight: Big | null;
  /** 执行率 as typed, in percent. */
  readonly rate: Big | null;
  readonly score: Big | null;
  /** 原因 where the funding block has such a column. */
  readonly reason: string | null;
  /** Addresses; a key is absent where the form has no such cell. */
  readonly cells: {
    readonly label?: string;
    readonly initial?: string;
    readonly budget?: string;
    readonly executed?: string;
    readonly weight?: string;
    readonly rate?: string;
    readonly score?: string;
    readonly reason?: string;
  };
}

/** 年度总体目标 */
export interface Goal {
  readonly expected: string;
  readonly actual: string;
  readonly cells: { readonly expected?: string; readonly actual?: string };
}

/** 绩效指标（三级指标一行） */
export interface Indicator {
  /** Row in the sheet, counted from 1. */
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: Target;
  readonly actual: Actual;
  readonly weight: Big | null;
  /** 得分 as typed. */
  readonly score: Big | null;
  /** 偏差原因分析及改进措施 */
  readonly reason: string | null;
  /** 得分计算方法 */
  readonly method: string | null;
  /** True where the score cell holds a formula: it is kept, never overwritten. */
  readonly scoreIsFormula: boolean;
  readonly cells: {
    readonly level1?: string;
    readonly level2?: string;
    readonly level3?: string;
    readonly operator?: string;
    readonly target?: string;
    readonly unit?: string;
    readonly actual?: string;
    readonly weight?: string;
    readonly score?: string;
    readonly reason?: string;
    readonly method?: string;
  };
}

/** 上级指标分值 A weight written in a level-1 or level-2 label, e.g. 产出指标(50分), with the rows below it. */
export interface GroupWeight {
  readonly level: 1 | 2;
  readonly label: string;
  readonly weight: Big;
  readonly cell: string;
  /** Rows (counted from 1) of the indicators it spans. */
  readonly rows: readonly number[];
  /** True where the indicators have no weights of their own: one cell is merged over them. Absent elsewhere. */
  readonly isShared?: true;
}

/** 小计行 A row that adds up indicators above it. */
export interface Subtotal {
  /** As printed, with the name of its level before a bare 小计: 管理效率小计. */
  readonly label: string;
  readonly weight: Big | null;
  readonly score: Big | null;
  readonly cells: { readonly weight?: string; readonly score?: string };
  /** Rows (counted from 1) of the indicators it may add up, the likeliest first. */
  readonly spans: readonly (readonly number[])[];
}

/** 资金管理情况等 What has marks of its own beside execution rate and indicators: the unit gives them, no formula does. */
export interface ManagementMark {
  readonly label: string;
  readonly weight: Big;
  readonly score: Big | null;
  readonly cells: { readonly label: string; readonly weight: string; readonly score: string };
}

/** 表内写明的总分与等级 */
export interface Stated {
  readonly total: Big | null;
  /** 分值合计 of the total row. */
  readonly weight: Big | null;
  readonly grade: string | null;
  readonly cells: { readonly total?: string; readonly weight?: string; readonly grade?: string };
  /** True where the cell holds a formula. */
  readonly totalIsFormula: boolean;
  readonly gradeIsFormula: boolean;
}

/** 成段文字的栏目：实施内容及过程、评价结论、存在问题、改进措施、需要说明的情况 */
export type NarrativeKind = 'course' | 'conclusion' | 'problem' | 'measure' | 'note';

/** 表中成段的文字 What the unit wrote; the form's own prompts such as “（200字以内）” are taken off. */
export interface Narrative {
  readonly kind: NarrativeKind;
  /** The name of the field as printed, e.g. 存在问题. */
  readonly label: string;
  /** Never empty. Lines are paragraphs. */
  readonly text: string;
  /** The cell of the text; of its first line where it goes over several. */
  readonly cell: string;
  /** 字数上限 the form states beside it; null where it states none. */
  readonly limit: number | null;
}

/** 自评表 One form as read; every number knows its cell. */
export interface Form {
  /** Sheet and first cell, e.g. `自评表!A1`. */
  readonly id: string;
  readonly sheet: string;
  readonly kind: FormKind;
  readonly title: string;
  readonly unitName: string | null;
  readonly project: string | null;
  readonly year: number | null;
  /** The form's own word for its money unit; 万元 where it says nothing. */
  readonly moneyUnit: string;
  readonly funds: readonly FundRow[];
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly groups: readonly GroupWeight[];
  readonly subtotals: readonly Subtotal[];
  readonly management: readonly ManagementMark[];
  readonly stated: Stated;
  /** Cells of the header facts. */
  readonly cells: {
    readonly title?: string;
    readonly unitName?: string;
    readonly project?: string;
    readonly year?: string;
    readonly filledOn?: string;
  };
  /** 填报日期 as written, e.g. 2024年4月16日. */
  readonly filledOn: string | null;
  /** 评价结论、存在问题、改进措施等栏目, in reading order; always there in a form that was read. */
  readonly narratives?: readonly Narrative[];
  /** 没有删去的填写说明和“暂无”一类的字样. */
  readonly placeholders: readonly { readonly cell: string; readonly text: string }[];
  /** 标题和表头写明的年度, that beside 评价年度 first, then in reading order, each with its cell. */
  readonly years: readonly { readonly year: number; readonly cell: string }[];
  /** 识别结果: which column and row was taken for what. */
  readonly mapping: Mapping;
  /** Number formats of cells that the program may write, by address; absent means General. */
  readonly formats: Readonly<Record<string, string>>;
}
