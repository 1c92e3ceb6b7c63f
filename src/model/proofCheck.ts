import type { Claim } from './claim';
import type { Severity } from './finding';
import type { CellRef } from './grid';
import type { Outline } from './outline';
import type { Correction, Place, ProofTable, Prose } from './proof';

/** 一节 A heading of the prose and the paragraphs under it. */
export interface ProseSection {
  /** Heading without its number. */
  readonly heading: string;
  /** 1–4. */
  readonly level: number;
  /** 编号 as written, e.g. `一、`, `（二）`, `3.`; '' where there is none. */
  readonly number: string;
  /** Index of the heading's paragraph. */
  readonly paragraph: number;
  /** Paragraphs of the section, its sub-sections among them: from `first` up to, not with, `end`. */
  readonly first: number;
  readonly end: number;
}

/** 行文结构 The prose as a reader sees it: title, headings, signature. */
export interface Structure {
  /** In the order of the text. */
  readonly sections: readonly ProseSection[];
  /** 标题 */
  readonly title: Place | null;
  /** 落款单位 */
  readonly signature: Place | null;
  /** 成文日期: where it stands and the day, ISO `2023-04-16`. */
  readonly date: { readonly place: Place; readonly day: string } | null;
}

/** What a check of the prose looks at. */
export interface ProofContext {
  readonly prose: Prose;
  /** Empty where the report is proofread alone. */
  readonly tables: readonly ProofTable[];
  readonly structure: Structure;
  readonly claims: readonly Claim[];
  /** The outline its sections are held to; null where none is recognised. */
  readonly outline: Outline | null;
  readonly outlines: readonly Outline[];
  readonly lastYear: Prose | null;
  /** 报告年度 */
  readonly year: number | null;
  readonly unitName: string | null;
}

/** One defect, as a check states it; code, quote and sources are added to it. */
export interface ProofDefect {
  /** Null where no one place is to blame. */
  readonly place: Place | null;
  /** Chinese: what is wrong, what it should be, on what ground. */
  readonly message: string;
  readonly found?: string | null;
  readonly expected?: string | null;
  /** Where this case is lighter or heavier than the check as a whole. */
  readonly severity?: Severity;
  /** The form's cells it contradicts. */
  readonly cells?: readonly CellRef[];
  /** Where one correction is certain. */
  readonly fix?: Correction | null;
  /** 同类 Defects of one check that name the same kind are told as one, at the first place; alone where left out. */
  readonly alike?: string | undefined;
}

/** 校对项 One rule a reviewer applies to a finished report. */
export interface ProofCheck {
  /** Permanent, e.g. `R01`. */
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** 查什么 */
  readonly looksFor: string;
  /** 怎样改 */
  readonly mend: string;
  readonly find: (context: ProofContext) => ProofDefect[];
}
