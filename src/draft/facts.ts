import type { Finding } from '../model/finding';
import type { Form } from '../model/form';
import type { Material } from '../model/material';
import type { Outline } from '../model/outline';
import type { Policy } from '../model/policy';
import type { ReportStyle, Run } from '../model/report';
import type { FormScore } from '../model/score';
import { type Fund, fundsOf, totalOf } from './fund';
import { KIND_WORDS, type KindWords } from './kindWords';
import { policyPhrase } from './policyPhrase';
import { type Row, rowsOf } from './row';
import { cellsOf, missing } from './runs';
import { selfNameOf } from './selfName';
import { oneLine } from './text';
import { typedLines } from './typed';

/** A form and the scores of that very form. */
export interface Table {
  readonly form: Form;
  readonly score: FormScore;
}

export interface DraftInput extends Table {
  /** All forms the report tells of, in order, `form` among them; just `form` where left out. */
  readonly tables?: readonly Table[] | undefined;
  /** 报告素材; nothing typed where left out. */
  readonly material?: Material | undefined;
  readonly outline: Outline;
  readonly style: ReportStyle;
  /** 自称; derived from the unit's name where left out or blank. */
  readonly selfName?: string | undefined;
  /** 评分办法 the scores were made by; not cited where left out. */
  readonly policy?: Policy | undefined;
  /** The form's findings; those set aside go into the annex. */
  readonly findings?: readonly Finding[] | undefined;
}

/** What every statement may draw on. */
export interface Facts extends KindWords {
  readonly form: Form;
  readonly score: FormScore;
  readonly material: Material;
  /** The facts of every form the report tells of; empty among the facts of a part. */
  readonly parts: readonly Facts[];
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

/** Without entries that hold nothing but stops and blanks. */
const saying = (material: Material): Material =>
  new Map([...material].filter(([, entry]) => typedLines(entry).length > 0));

/** Gathers what is said again and again: names, year, rows. Of several forms the first that states unit or year counts. */
export function factsOf(input: DraftInput): Facts {
  const { tables = [input] } = input;
  const stating = (what: 'unitName' | 'year'): Form =>
    (tables.find(({ form }) => form[what] !== null) ?? input).form;
  const [namedIn, datedIn] = [stating('unitName'), stating('year')];
  const material = saying(input.material ?? new Map());
  const common = {
    material,
    style: input.style,
    self: selfOf(input, material, namedIn),
    policy: policyPhrase(input.policy ?? null),
  };
  const parts = tables.map((table) => ({ ...common, ...ofTable(table, common), parts: [] }));
  const own = { ...common, ...ofTable(input, common), parts };
  return { ...own, unit: unitOf(namedIn), year: yearOf(datedIn) };
}

/** 自称 As given, else the first line typed for it, else after the unit's name. */
function selfOf({ selfName = '' }: DraftInput, material: Material, { unitName }: Form): string {
  const typed = material.get('selfName')?.text ?? '';
  return oneLine(selfName) || oneLine(typed.replace(/[\r\n].*/su, '')) || selfNameOf(unitName);
}

const unitOf = (form: Form): Run => named(form.unitName, '单位全称', form, form.cells.unitName);

function yearOf(form: Form): Run {
  const year = form.year === null ? null : String(form.year);
  return named(year, '评价年度', form, form.cells.year);
}

type Common = Pick<Facts, 'material' | 'style' | 'self' | 'policy'>;

function ofTable(
  { form, score }: Table,
  { material, self }: Common,
): Omit<Facts, 'parts' | keyof Common> {
  const funds = fundsOf(form, score);
  return {
    form,
    score,
    owner: form.kind === 'project' ? '该项目' : self,
    rows: rowsOf(form, score, material),
    funds,
    total: totalOf(funds),
    ...KIND_WORDS[form.kind],
    ofKind: form.kind === 'project' ? '' : KIND_WORDS[form.kind].scope,
    unit: unitOf(form),
    project: named(form.project, '项目名称', form, form.cells.project),
    year: yearOf(form),
  };
}
