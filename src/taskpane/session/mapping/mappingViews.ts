import { qualified } from '../../../grid/address';
import type { Form } from '../../../model/form';
import type { Grid } from '../../../model/grid';
import type { Block, Correction, Evidence, Question } from '../../../model/mapping';
import type { Examination } from '../../../pipeline';
import { COLUMN_NAMES } from '../../../vocabulary/columns';
import { FUND_HEADERS } from '../../../vocabulary/fundHeaders';
import { INDICATOR_HEADERS } from '../../../vocabulary/indicatorHeaders';
import type { Choice } from '../choice';
import { isAnswered, NO_COLUMN } from './answers';
import { columnChoices } from './columnChoices';
import { indicatorChoices, rowTitle, totalChoices } from './rowChoices';
import { firstText } from './texts';
import type { BlockView, ColumnView, MappingView, QuestionView } from './view';

const BLOCKS = [
  { block: 'indicators', name: '指标', keys: Object.keys(INDICATOR_HEADERS) },
  { block: 'funds', name: '资金', keys: Object.keys(FUND_HEADERS) },
] as const;
const BY: Readonly<Record<Evidence, string>> = {
  word: '原词',
  pattern: '近似',
  person: '由您指定',
};

/** 识别结果 of every form, with the choices for correcting it. In the order of the forms. */
export function mappingViews({ workbook, forms, memo }: Examination): MappingView[] {
  return forms.flatMap((form) => {
    const grid = workbook.grids.find(({ sheet }) => sheet === form.sheet);
    const own = memo.corrections.filter((correction) => correction.form === form.id);
    return grid ? [viewOf(form, grid, own)] : [];
  });
}

function viewOf(form: Form, grid: Grid, own: readonly Correction[]): MappingView {
  const { mapping } = form;
  const blocks = BLOCKS.flatMap(({ block, name, keys }): BlockView[] => {
    const header = block === 'funds' ? mapping.rows.fundHeader : mapping.rows.indicatorHeader;
    if (header === null) return [];
    const columns = keys.map((key) => columnView(form, block, key));
    return [{ block, name, header, columns, choices: columnChoices(grid, mapping, block) }];
  });
  const rows = own.filter((correction) => correction.kind === 'row');
  return {
    form: form.id,
    sheet: form.sheet,
    questions: questionViews(form, blocks, own),
    blocks,
    rows: {
      first: mapping.rows.firstIndicator,
      last: mapping.rows.lastIndicator,
      count: form.indicators.length,
      total: mapping.rows.total,
      totalBy: rows.find(({ what }) => what === 'total') ?? null,
      totalChoices: totalChoices(grid, form),
      indicatorChoices: indicatorChoices(form),
      excluded: rows
        .filter(({ what }) => what === 'notIndicator')
        .map((correction) => ({
          correction,
          name: rowTitle(correction.row, firstText(grid, correction.row)),
        })),
    },
    corrected: own.length > 0,
  };
}

function columnView(form: Form, block: Block, key: string): ColumnView {
  const match = form.mapping.columns.find((one) => one.block === block && one.key === key);
  return {
    key,
    name: COLUMN_NAMES[key] ?? key,
    column: match?.column ?? null,
    header: match?.header.replace(/\s+/g, ' ').trim() ?? '',
    cell: match?.cell ? qualified(form.sheet, match.cell) : null,
    by: match ? BY[match.by] : null,
  };
}

/** Missing columns first: pointing them out often answers for the unknown headers too. */
function questionViews(
  form: Form,
  blocks: readonly BlockView[],
  own: readonly Correction[],
): QuestionView[] {
  const open = form.mapping.questions.filter((question) => !isAnswered(question, own));
  const inOrder = [
    ...open.filter(({ key }) => key !== null),
    ...open.filter(({ key }) => key === null),
  ];
  return inOrder.map((about) => ({
    id: `${about.block}-${about.key ?? about.cell}`,
    message: about.message,
    cell: about.cell === null ? null : qualified(form.sheet, about.cell),
    about,
    answers: answersTo(
      about,
      blocks.find(({ block }) => block === about.block),
    ),
  }));
}

function answersTo(question: Question, view: BlockView | undefined): Choice[] {
  if (!view) return [];
  if (question.key !== null) return [...view.choices, { id: NO_COLUMN, title: '没有这一列' }];
  const keys = view.columns.map(({ key, name, column }) => ({
    id: key,
    title: column === null ? name : `${name}（现为${column}列）`,
  }));
  return [...keys, { id: NO_COLUMN, title: '用不着这一列' }];
}
