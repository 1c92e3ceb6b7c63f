import type { FundRole, FundRow } from '../../../model/form';
import type { ProofTable } from '../../../model/proof';
import type { ProofDefect } from '../../../model/proofCheck';
import { type Decimal, decimal } from '../../../numbers/decimal';
import { squeeze } from '../../../values/fold';
import { YUAN_PER } from '../../../vocabulary/units';
import type { Figure } from '../figure';
import { isMoney, roleOf } from '../roles';
import { type Sentence, segmentsOf } from '../sentence';
import { type CellValue, compare, stepOfValue } from './cellValue';

type Column = 'initial' | 'budget' | 'executed';
const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  initial: '年初预算数',
  budget: '全年预算数',
  executed: '全年执行数',
};
/** Words that name a column and nothing besides; before them only the year, the unit and 部门整体 may stand. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['initial', /年初(?:部门)?(?:预算|安排)(?:资金|数|安排|批复)*(?:数|总额)?$/],
  ['budget', /(?:全年|调整后的?|调整)预算(?:资金|安排|总)*(?:数|总额)?$/],
  [
    'executed',
    /(?:全年|年度|预算|全年预算)执行(?:数|金额)$|(?:全年)?实际(?:支出|执行)(?:数|金额)?$|执行数$/,
  ],
];
const OWN =
  /20\d\d年度?|年度|我[\p{Script=Han}]{1,2}|本单位|本部门|单位|部门|整体|支出|资金|总额|共|总|的|其中|:|：|[“”"']|当年|本年|全年/gu;
const LINKS = /(?:为|是|共|共计|合计|总计|:|：|达)+$/;

const ROLE_WORDS: readonly (readonly [FundRole, RegExp])[] = [
  ['basic', /基本支出/],
  ['projects', /项目支出/],
  ['fiscal', /财政拨款|财政资金/],
  ['carryover', /上年结转/],
];
const NO_FORM_ROW = /人员经费|公用经费|三公|接待|公车|公务用车|出国|会议费|培训费|人员支出/;

/** The rows the words before a column's name speak of; null where they speak of something else. */
function rowsFor(subject: string, named: string, table: ProofTable): FundRow[] | null {
  const { funds } = table.form;
  if (NO_FORM_ROW.test(subject)) return null;
  const byLabel = funds.filter(({ label }) => {
    const words = squeeze(label)
      .replace(/^其中[：:]?/, '')
      .replace(/[:：].*$/, '');
    return words.length >= 3 && squeeze(named).includes(words);
  });
  if (byLabel.length > 0) return byLabel;
  const role = ROLE_WORDS.find(([, words]) => words.test(named))?.[0];
  const rest = named
    .replace(role ? /基本支出|项目支出|财政拨款|财政资金|上年结转/g : /$^/, '')
    .replace(OWN, '')
    .trim();
  if (rest !== '') return null;
  const wanted = role === 'fiscal' ? ['fiscal', 'total'] : [role ?? 'total'];
  return funds.filter(({ role: own }) => own !== null && wanted.includes(own));
}

function cellsFor(column: Column, rows: readonly FundRow[], table: ProofTable): CellValue[] {
  const { form } = table;
  const factor = decimal(YUAN_PER[form.moneyUnit] ?? '10000');
  return rows.flatMap((row) => {
    const value: Decimal | null = row[column];
    const address = row.cells[column];
    if (value === null) return [];
    return [
      {
        name: `“${row.label}”的${COLUMN_NAMES[column]}`,
        value: value.times(factor),
        step: stepOfValue(value, factor),
        cell: address ? { sheet: form.sheet, address } : null,
      },
    ];
  });
}

function columnOf(figure: Figure): readonly [Column, string] | null {
  const lead = figure.lead.replace(LINKS, '');
  for (const [column, words] of COLUMNS) {
    const match = words.exec(lead);
    if (match) return [column, lead.slice(0, match.index)];
  }
  return null;
}

/** What a list of amounts speaks of: the words before its first column name. */
function subjectOf(segment: Sentence, figure: Figure): string {
  const first =
    segment.figures.find((other) => isMoney(other) && columnOf(other) !== null) ?? figure;
  const before = segment.text.slice(segment.start, first.start);
  return (
    before.slice(0, Math.max(0, before.length - first.lead.length)) + (columnOf(first)?.[1] ?? '')
  );
}

/** Of several forms only the one whose project the words name. */
function tablesFor(segment: Sentence, tables: readonly ProofTable[]): readonly ProofTable[] {
  if (tables.length < 2) return tables;
  const words = squeeze(segment.text.slice(segment.start, segment.end));
  const named = tables.filter(({ form }) => form.project && words.includes(squeeze(form.project)));
  return named.length === 1 ? named : [];
}

/** 年初预算数, 全年预算数 and 全年执行数 of the prose against the funding rows. */
export function fundDefects(sentence: Sentence, tables: readonly ProofTable[]): ProofDefect[] {
  return segmentsOf(sentence).flatMap((segment) =>
    segment.figures.filter(isMoney).flatMap((figure) => {
      const found = columnOf(figure);
      if (!found || roleOf(figure) === null) return [];
      const [column, own] = found;
      const subject = subjectOf(segment, figure);
      const named =
        own.replace(OWN, '').trim() === '' ? (subject.split(/[，,、。；;]/).at(-1) ?? '') : own;
      const cells = tablesFor(segment, tables).flatMap((table) => {
        const rows = rowsFor(subject, named, table);
        return rows ? cellsFor(column, rows, table) : [];
      });
      const defect = compare(segment, figure, cells);
      return defect ? [defect] : [];
    }),
  );
}
