import type { Finding } from '../model/finding';
import type { Form } from '../model/form';
import type { Outline } from '../model/outline';
import type { ReportStyle, Run } from '../model/report';
import type { FormScore } from '../model/score';
import { type Fund, fundsOf, totalOf } from './fund';
import { KIND_WORDS, type KindWords } from './kindWords';
import { policyPhrase } from './policyPhrase';
import { type Row, rowsOf } from './row';
import { cellsOf, missing } from './runs';
import { selfNameOf } from './selfName';
import { oneLine } from './text';

export interface DraftInput {
  readonly form: Form;
  /** The scores of that very form. */
  readonly score: FormScore;
  readonly outline: Outline;
  readonly style: ReportStyle;
  /** 自称; derived from the unit's name where left out or blank. */
  readonly selfName?: string | undefined;
  /** 评分办法的名称, as the report is to call it. */
  readonly policyTitle?: string | undefined;
  /** The form's findings; those set aside go into the annex. */
  readonly findings?: readonly Finding[] | undefined;
}

/** What every statement may draw on. */
export interface Facts extends KindWords {
  readonly form: Form;
  readonly score: FormScore;
  readonly style: ReportStyle;
  readonly self: string;
  /** 评分办法 as cited. */
  readonly policy: string | null;
  readonly rows: readonly Row[];
  /** In the order of the form. */
  readonly funds: readonly Fund[];
  /** 年度资金总额 */
  readonly total: Fund | null;
  /** Whose budget and goals: the unit itself, or 该项目. */
  readonly owner: string;
  /** 部门整体支出; nothing where `owner` already says that it is a project. */
  readonly ofKind: string;
  readonly unit: Run;
  readonly project: Run;
  /** Without 年. */
  readonly year: Run;
}

function named(text: string | null, prompt: string, form: Form, cell: string | undefined): Run {
  const name = oneLine(text ?? '');
  return name ? { text: name, cells: cellsOf(form, cell) } : missing(prompt);
}

/** Gathers what is said again and again: names, year, rows. */
export function factsOf({ form, score, style, selfName, policyTitle }: DraftInput): Facts {
  const funds = fundsOf(form, score);
  const year = form.year === null ? null : String(form.year);
  const self = oneLine(selfName ?? '') || selfNameOf(form.unitName);
  return {
    form,
    score,
    style,
    self,
    owner: form.kind === 'project' ? '该项目' : self,
    policy: policyPhrase(policyTitle ?? ''),
    rows: rowsOf(form, score),
    funds,
    total: totalOf(funds),
    ...KIND_WORDS[form.kind],
    ofKind: form.kind === 'project' ? '' : KIND_WORDS[form.kind].scope,
    unit: named(form.unitName, '单位全称', form, form.cells.unitName),
    project: named(form.project, '项目名称', form, form.cells.project),
    year: named(year, '评价年度', form, form.cells.year),
  };
}
