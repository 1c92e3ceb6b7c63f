import type { Claim } from '../../model/claim';
import type { Prose } from '../../model/proof';
import { type Decimal, decimal, percentOf, roundTo, sum } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { type Cell, type Row, type TextTable, textTables } from './cells';

const TOTAL = /^(?:合计|总计|共计|总和)$/;
/** Rows of a table that holds sums of some of its rows, or says what is among them. */
const NESTED = /小计|其中|^[一二三四五六七八九十]+、|^（/;
/** Columns whose numbers are not added. */
const NOT_ADDED = /率|占比|比例|单价|均|序号|年度?$|标准|增长|满意度/;
/** What heads a column that is worked out from two others. */
const DIVIDED = /率|比例|占比|比重|满意度|进度|百分比/;
/** Rates that are capped, or where less is better; and columns of one indicator each. */
const NOT_DIVIDED = /完成率|完成比例|实现率|达成|指标|目标|实际/;
const FEWEST_ROWS = 3;
/** Wider and longer tables are no list of parts. */
const MOST_COLUMNS = 10;
const MOST_ROWS = 40;
/** A total farther off than this share of it is no sum of what stands above. */
const FARTHEST = decimal('0.2');

const shownLike = ({ places, isPercent }: Cell, value: Decimal): string =>
  `${show(roundTo(value, places))}${isPercent ? '%' : ''}`;

function claimOf(kind: 'sum' | 'rate', cell: Cell, exact: Decimal, working: string): Claim {
  const computed = shownLike(cell, exact);
  const message = `表中的“${cell.text}”与同表的数不符：${working}=${computed}，请核对。`;
  const { place, text } = cell;
  return {
    kind,
    verdict: 'unclear',
    place,
    stated: text,
    computed,
    working,
    message,
    certain: false,
  };
}

/** Whether a cell is what it works out to, by the digits written. */
const isRight = ({ value, places }: Cell, exact: Decimal): boolean =>
  roundTo(exact, places).eq(value);

/** One rate column and the two columns it is worked out from. */
interface RateColumns {
  readonly rate: number;
  readonly part: number;
  readonly whole: number;
}

interface Triple {
  readonly rate: Cell;
  readonly part: Cell;
  readonly whole: Cell;
  readonly exact: Decimal;
}

function triplesOf(rows: readonly Row[], columns: RateColumns): Triple[] {
  return rows.flatMap(({ cells }): Triple[] => {
    const [rate, part, whole] = [columns.rate, columns.part, columns.whole].map((at) =>
      cells.get(at),
    );
    if (!rate || !part || !whole) return [];
    const exact = percentOf(part.value, whole.value);
    return exact ? [{ rate, part, whole, exact }] : [];
  });
}

/** The two columns a column of percentages is worked out from: those by which all of it is right but one. */
function wrongRates({ head, rows }: TextTable): Triple[] {
  const columns = [...head.keys()];
  const isRate = (at: number): boolean => rows.some(({ cells }) => cells.get(at)?.isPercent);
  const isDivided = (at: number): boolean =>
    isRate(at) && DIVIDED.test(`${head.get(at)}`) && !NOT_DIVIDED.test(`${head.get(at)}`);
  return columns.filter(isDivided).flatMap((rate) => {
    const amounts = columns.filter((at) => !isRate(at));
    const readings = amounts.flatMap((part) =>
      amounts.flatMap((whole) => {
        const triples = part === whole ? [] : triplesOf(rows, { rate, part, whole });
        const wrong = triples.filter((triple) => !isRight(triple.rate, triple.exact));
        const right = triples.filter((triple) => !wrong.includes(triple));
        const isMeant = new Set(right.map(({ exact }) => show(exact))).size > 1;
        return isMeant && triples.length > FEWEST_ROWS && wrong.length < 2 ? [wrong] : [];
      }),
    );
    const [best = []] = readings.sort((one, other) => one.length - other.length);
    return best;
  });
}

interface Off {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  readonly exact: Decimal;
}

/** The columns whose total is not what stands above it; only of a table that adds up in another. */
function wrongTotals({ head, rows }: TextTable): Off[] {
  const body = rows.slice(0, -1);
  const last = rows.at(-1);
  if (!last || !TOTAL.test(last.name) || body.some(({ name }) => NESTED.test(name))) return [];
  const columns = [...head].flatMap(([at, name]): Off[] => {
    const total = last.cells.get(at);
    const parts = body.flatMap(({ cells }) => cells.get(at) ?? []);
    const isAdded = total && !total.isPercent && !NOT_ADDED.test(name);
    if (!isAdded || parts.length < body.length || parts.length < 2) return [];
    return [{ total, parts, exact: sum(parts.map(({ value }) => value)) }];
  });
  const wrong = columns.filter(({ total, exact }) => !total.value.eq(exact));
  const near = wrong.filter(({ total, exact }) =>
    exact.minus(total.value).abs().lte(total.value.times(FARTHEST)),
  );
  return wrong.length < columns.length && wrong.length < 2 ? near : [];
}

const workingOf = (parts: readonly Cell[]): string => parts.map(({ text }) => text).join('+');

/** A part that is wrong where the total and the rate of its row say the same of it. */
function blamed({ total, parts, exact }: Off, rates: readonly Triple[]): Claim | null {
  const triple = rates.find(({ part, whole }) => parts.includes(part) || parts.includes(whole));
  if (!triple) return null;
  const { part, whole, rate } = triple;
  const cell = parts.includes(part) ? part : whole;
  const value = total.value.minus(exact).plus(cell.value);
  const again = cell === part ? percentOf(value, whole.value) : percentOf(part.value, value);
  if (!again || !isRight(rate, again)) return null;
  const rest = parts.filter((other) => other !== cell);
  return claimOf('sum', cell, value, `${total.text}-${rest.map(({ text }) => text).join('-')}`);
}

function claimsOfTable(table: TextTable): Claim[] {
  if (table.head.size > MOST_COLUMNS || table.rows.length > MOST_ROWS) return [];
  const rates = wrongRates(table);
  const totals = wrongTotals(table);
  const cells = totals.flatMap((off) => blamed(off, rates) ?? []);
  if (cells.length > 0) return cells;
  return [
    ...totals.map(({ total, parts, exact }) => claimOf('sum', total, exact, workingOf(parts))),
    ...rates.map(({ rate, part, whole, exact }) =>
      claimOf('rate', rate, exact, `${part.text}÷${whole.text}×100%`),
    ),
  ];
}

/** 文中表格的合计与比率 Totals and percentages of the tables that stand in a report; questions only. */
export const tableSums = (prose: Prose): Claim[] => textTables(prose).flatMap(claimsOfTable);
