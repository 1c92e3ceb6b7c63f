import type { Severity } from './finding';
import type { Form } from './form';
import type { CellRef } from './grid';
import type { Outline } from './outline';
import type { FormScore } from './score';

/** 一段 A paragraph of a finished report as it stands in the file; a table cell is a paragraph of its own. */
export interface ProseParagraph {
  readonly text: string;
  /** Where it stands in a table, counted from 0; null outside tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** 1–4 where the file itself marks it as a heading (a Word style, `#` of Markdown); else null. */
  readonly level: number | null;
}

/** 报告正文 A finished report as the text that a reader sees, in order. */
export interface Prose {
  readonly paragraphs: readonly ProseParagraph[];
}

/** 位置 A stretch of one paragraph; `start` and `end` count UTF-16 units, `end` is not part of it. */
export interface Place {
  /** Index into `Prose.paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** 更正 Text to stand in a place instead of what is there. */
export interface Correction {
  readonly place: Place;
  readonly text: string;
}

/** 别处 Another place of the same defect. */
export interface Elsewhere {
  readonly place: Place;
  readonly fix: Correction | null;
}

/** 报告里的问题 */
export interface ProofFinding {
  readonly code: string;
  readonly severity: Severity;
  /** Null where no one place is to blame (a section is missing). */
  readonly place: Place | null;
  /** The words at `place`, cut with …… where they are very long; '' without one. */
  readonly quote: string;
  /** The cells it contradicts; empty where there are none. */
  readonly cells: readonly CellRef[];
  /** Chinese: what is wrong, what it should be, on what ground. */
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  /** Ids of sources. */
  readonly basis: readonly string[];
  /** Where one correction is certain. */
  readonly fix: Correction | null;
  /** 同类各处 Where the same defect stands besides, in the order of the text: one finding tells of all of them. */
  readonly also?: readonly Elsewhere[];
  /** 没有列出的条数 Findings of this code left out behind this one, the last of its code. */
  readonly omitted?: number;
}

/** 所附自评表 The form a report tells of, with its recomputed scores. */
export interface ProofTable {
  readonly form: Form;
  readonly score: FormScore;
}

/** What the caller of proofreading may give beside the text. */
export interface ProofOptions {
  /** Empty where the report is proofread alone. */
  readonly tables?: readonly ProofTable[] | undefined;
  /** Outline its sections are held to; recognised from its headings where left out. */
  readonly outline?: Outline | undefined;
  readonly outlines?: readonly Outline[] | undefined;
  /** 上年报告 */
  readonly lastYear?: Prose | undefined;
}
