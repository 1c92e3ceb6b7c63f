import { address, position, qualified } from '../grid/address';
import { cellAt, extentOf, MergeMap } from '../grid/lookup';
import type { Edit } from '../model/edit';
import type { Finding } from '../model/finding';
import type { Form } from '../model/form';
import type { Grid } from '../model/grid';
import type { FormScore, ScoreLine } from '../model/score';
import { showShort } from '../numbers/show';
import { cellText } from '../values/cellText';
import { squeeze } from '../values/fold';
import { REVIEW_HEADERS } from '../vocabulary/review';

type Columns = { readonly [Key in keyof typeof REVIEW_HEADERS]: number | null };

const bare = (text: string): string => squeeze(text).replace(/\([^()]*\)/g, '');

/** 表的范围 Columns counted from 0; `end` is the first that is another form's. */
interface Width {
  readonly start: number;
  readonly end: number;
}

const leftOf = ({ mapping }: Form): number =>
  Math.min(
    ...mapping.columns
      .filter(({ block }) => block === 'indicators')
      .map(({ column }) => position(`${column}1`)?.column ?? 0),
  );

/** The columns that are the form's own: up to the next form on its sheet, from its own where one stands before it. */
function widthOf(form: Form, others: readonly Form[]): Width {
  const own = leftOf(form);
  const lefts = others.filter(({ sheet }) => sheet === form.sheet).map(leftOf);
  return {
    start: lefts.some((left) => left < own) ? own : 0,
    end: Math.min(Number.POSITIVE_INFINITY, ...lefts.filter((left) => left > own)),
  };
}

/** Where the reviewer's columns are: in the header of the indicators, or just above or below it. */
function reviewColumns(grid: Grid, header: number, { start, end }: Width): Columns {
  const found: { score: number | null; opinion: number | null } = { score: null, opinion: null };
  for (const row of [header, header - 1, header + 1]) {
    for (const [column, cell] of (grid.rows[row] ?? []).entries()) {
      if (column < start || column >= end) continue;
      const label = bare(cellText(cell));
      for (const key of ['score', 'opinion'] as const) {
        const words: readonly string[] = REVIEW_HEADERS[key];
        if (found[key] === null && words.includes(label)) found[key] = column;
      }
    }
  }
  return found;
}

/**
 * 复核列 What to write into 核查得分 and 审核意见: recomputed scores and a short opinion a row. Cells that hold something
 * are left alone. Empty where the form has no such columns. `forms` are all of the workbook: one that stands beside this
 * form has columns of its own.
 */
export function reviewEdits(
  grid: Grid,
  form: Form,
  score: FormScore,
  findings: readonly Finding[],
  forms: readonly Form[] = [form],
): Edit[] {
  const { rows } = form.mapping;
  const columns = reviewColumns(grid, rows.indicatorHeader - 1, widthOf(form, forms));
  if (columns.score === null && columns.opinion === null) return [];
  const merges = new MergeMap(grid.merges, extentOf(grid));
  const put = (
    row: number,
    column: number | null,
    value: string | number | null,
    label: string,
  ) => {
    if (column === null || value === null) return [];
    const { top, left } = merges.at(row - 1, column);
    const cell = cellAt(grid, top, left);
    if (top !== row - 1 || cell.formula !== null || cellText(cell) !== '') return [];
    const edit: Edit = {
      sheet: form.sheet,
      address: address(top, left),
      value,
      before: cell.value,
      purpose: 'score',
      label,
    };
    return [edit];
  };
  const edits = form.indicators.flatMap((indicator, index) => {
    const line = score.indicators[index];
    if (!line) return [];
    const own = findings.filter(
      ({ form: id, cell }) =>
        id === form.id && cell !== null && rowOf(form, cell) === indicator.row,
    );
    const mark = line.score && Number(line.score.toFixed());
    return [
      ...put(indicator.row, columns.score, mark, `核查得分·${indicator.level3}`),
      ...put(
        indicator.row,
        columns.opinion,
        opinionOf(line, indicator.score, own),
        `审核意见·${indicator.level3}`,
      ),
    ];
  });
  if (rows.total === null || score.undecided > 0) return edits;
  return [
    ...edits,
    ...put(rows.total, columns.score, Number(score.total.toFixed()), '核查得分·总分'),
  ];
}

function rowOf({ sheet }: Form, cell: string): number | null {
  const own = cell.startsWith(qualified(sheet, '')) ? cell.slice(sheet.length + 1) : '';
  const digits = /\d+$/.exec(own)?.[0];
  return digits === undefined ? null : Number(digits);
}

const MOST_FINDINGS = 3;

function opinionOf(
  line: ScoreLine,
  typed: ScoreLine['score'],
  findings: readonly Finding[],
): string {
  const said = findings
    .filter(({ severity, setAside }) => severity !== 'hint' && setAside === null)
    .slice(0, MOST_FINDINGS)
    .map(({ message }) => message.split('。')[0] ?? '');
  return [scoreWords(line, typed), ...said]
    .filter((part) => part !== '')
    .join('；')
    .concat('。');
}

function scoreWords({ score, status }: ScoreLine, typed: ScoreLine['score']): string {
  if (!score) return '得分无法按公式确定，请人工核定';
  const mark = showShort(score);
  if (status === 'suggested') return `定性指标，建议${mark}分，请核定`;
  if (!typed) return `未填得分，核算为${mark}分`;
  if (typed.eq(score)) return '与核算得分一致';
  return `自评${showShort(typed)}分，核算为${mark}分`;
}
