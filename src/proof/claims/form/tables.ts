import type { ProofContext, ProofDefect } from '../../../model/proofCheck';
import { squeeze } from '../../../values/fold';
import type { Figure } from '../figure';
import { isPercent } from '../roles';
import { type CellValue, compare } from './cellValue';
import type { FormIndex } from './indexed';
import { namedAt } from './mentions';
import type { Placed } from './scope';
import { inTable, valuesOf } from './subject';
import { yuanPer } from './things/fund';
import { type Attribute, type Thing, unnumbered } from './things/thing';

/** What a column of a table in the report tells, by its head. */
const HEADS: readonly (readonly [Attribute, RegExp])[] = [
  ['scoreRate', /得分率/],
  ['rate', /执行率/],
  ['score', /得分|自评分/],
  ['weight', /分值|权重|满分/],
  ['actual', /完成值|实际值|完成情况/],
  ['target', /指标值|目标值/],
  ['initial', /年初预算|年初安排/],
  ['budget', /全年预算|调整后?预算/],
  ['executed', /执行数|决算数|实际支出/],
];
/** In a row of the funds the columns of 指标值 and 完成值 hold the amounts. */
const OF_FUND: Readonly<Partial<Record<Attribute, Attribute>>> = {
  target: 'budget',
  actual: 'executed',
};
const TOTAL = /^(?:总分|合计|总计|总得分)$/;
const LONGEST_HEAD = 14;

const headOf = (text: string): Attribute | null => {
  const bare = squeeze(text);
  if (bare.length > LONGEST_HEAD || /\d(?!\d*分)/.test(bare)) return null;
  return HEADS.find(([, words]) => words.test(bare))?.[0] ?? null;
};

interface Cell {
  readonly column: number;
  readonly text: string;
  readonly place: Placed;
}

/** The rows of every table of the report, in order. */
function rowsIn(places: readonly Placed[], { prose }: Pick<ProofContext, 'prose'>): Cell[][] {
  const rows = new Map<string, Cell[]>();
  for (const place of places) {
    const line = prose.paragraphs[place.sentence.paragraph];
    if (!line?.cell) continue;
    const { table, row, column } = line.cell;
    const key = `${table} ${row}`;
    const cells = rows.get(key) ?? [];
    cells.push({ column, text: line.text, place });
    rows.set(key, cells);
  }
  return [...rows.values()];
}

/** What a row tells of: the names that fill cells of their own, the most particular ones. */
function thingsOf(cells: readonly Cell[], index: FormIndex): Thing[] {
  const table = cells[0]?.place.scope.table ?? null;
  const named = cells.map(({ text }) => {
    const bare = unnumbered(squeeze(text)).replace(/[（(][^（）()]*[)）]$/, '');
    const found = namedAt(bare, 0, index);
    return found?.name === bare ? inTable(found.things, table) : [];
  });
  const last = [...named].reverse().find((things) => things.length > 0) ?? [];
  // 预算执行 may be the level that an indicator such as 预算调整率 stands under.
  if (last.some(({ kind }) => kind === 'indicator')) return last;
  const execution = named.flat().filter(({ kind }) => kind === 'execution');
  const isTotal = cells.some(({ text }) => TOTAL.test(squeeze(text)));
  if (isTotal && execution.length === 0 && last.length === 0)
    return [...index.tables]
      .sort((a, b) => Number(b.table === table) - Number(a.table === table))
      .map(({ whole }) => whole);
  if (execution.length === 0) return last;
  const funds = last.filter(({ kind }) => kind === 'fund');
  const total = index.tables.find((own) => own.table === table)?.total;
  return [...(funds.length > 0 || !total ? funds : [total]), ...execution];
}

/** An amount without a unit of its own may be in the form's unit or in 元. */
function bare(value: CellValue, { unit }: Figure, { table }: Thing): CellValue[] {
  if (unit !== '' || value.unit !== '元' || !table) return [value];
  const factor = yuanPer(table);
  const scaled = { value: value.value.div(factor), step: value.step.div(factor) };
  return [{ ...value, ...scaled }, value];
}

function cellDefects(cell: Cell, attribute: Attribute, things: readonly Thing[]): ProofDefect[] {
  const { sentence, scope } = cell.place;
  return sentence.figures.flatMap((figure) => {
    const cells = things.flatMap((thing) => {
      if (thing.kind !== 'fund') return valuesOf([thing], [attribute]);
      const own = isPercent(figure) ? 'rate' : (OF_FUND[attribute] ?? attribute);
      return valuesOf([thing], [own]).flatMap((value) => bare(value, figure, thing));
    });
    return compare(sentence, figure, cells, scope.isByPolicy) ?? [];
  });
}

/** Tables of the report that repeat the form's rows, cell by cell. */
export function tableDefects(
  places: readonly Placed[],
  context: Pick<ProofContext, 'prose'>,
  index: FormIndex,
): ProofDefect[] {
  let heads = new Map<number, Attribute>();
  return rowsIn(places, context).flatMap((cells) => {
    const own = new Map(
      cells.flatMap(({ column, text }) => {
        const head = headOf(text);
        return head ? [[column, head] as const] : [];
      }),
    );
    if (own.size >= 2) {
      heads = own;
      return [];
    }
    const things = thingsOf(cells, index);
    return cells.flatMap((cell) => {
      const attribute = heads.get(cell.column);
      return attribute ? cellDefects(cell, attribute, things) : [];
    });
  });
}
