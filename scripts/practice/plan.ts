import type { Typed } from './form';

/** 表里的一处错误 An error planted in the practice form. */
export interface FormError {
  /** The check that must find it. */
  readonly code: string;
  /** The cell a user is led to, e.g. `H9`. */
  readonly cell: string;
  /** What is typed over the correct form, by address; null empties a cell. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** Chinese, for the page of answers: what is wrong and on what ground. */
  readonly wrong: string;
  /** Chinese: how to mend it. */
  readonly mend: string;
}

/** 报告里的一处错误 An error planted in the practice report. */
export interface ReportError {
  /** The checks that must find it, the one the page of answers names first. */
  readonly codes: readonly [string, ...string[]];
  /** The correct words, which stand in the report once. */
  readonly right: string;
  /** The words instead. */
  readonly wrong: string;
  /** What a user is led to: words of the same sentence. */
  readonly shown: string;
  /** Chinese, for the page of answers: what is wrong and on what ground. */
  readonly why: string;
}
