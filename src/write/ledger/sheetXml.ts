import { address, columnName } from '../../grid/address';
import { guardFormula } from '../formulaGuard';
import { cellMarkup, HEAD, MAIN, markup, OFFICE } from './markup';
import { rowHeight } from './rowHeight';
import type { Link, Put, SheetPlan } from './sheetPlan';
import { styleOf } from './styles';

/** More rows no sheet can hold. */
const MOST_ROWS = 1_048_576;
/** More links Excel refuses to open. */
const MOST_LINKS = 65_530;

/** 纸张 by its number; a sheet wider than so many characters would be too small to read on A4. */
const [A3, A4] = [8, 9];
const WIDEST_ON_A4 = 240;

/** Blanks that a reader would drop unless told to keep them. */
const BLANKS = /^\s|\s$|\s\s|[^\S ]/;

const widthOf = (columns: SheetPlan['columns']): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

interface PlacedLink extends Link {
  readonly cell: string;
}

/** What the other parts need to know of a sheet once it is written. */
export interface WrittenSheet {
  /** Rows with the header. */
  readonly rows: number;
  readonly links: readonly PlacedLink[];
}

/** Yields a sheet's part piece by piece; what it returns tells of the whole. */
export function* sheetXml(plan: SheetPlan): Generator<string, WrittenSheet> {
  const { columns, list, charts = [] } = plan;
  yield opening(plan);
  const links: PlacedLink[] = [];
  let row = 0;
  if (list) {
    row += 1;
    const header = columns.map(({ title }): Put => ({ value: title, look: 'header' }));
    yield rowXml(plan, row, header, links, ' ht="30" customHeight="1"');
  }
  for (const puts of plan.rows) {
    if (row === MOST_ROWS) break;
    row += 1;
    yield rowXml(plan, row, puts, links);
  }
  yield closing(plan, Math.max(row, 1), links, charts.length > 0);
  return { rows: row, links };
}

function opening({ columns, list }: SheetPlan): string {
  const pane =
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';
  const widths = columns.map(
    ({ width }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width + 0.71}" customWidth="1"/>`,
  );
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${list ? pane : ''}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
}

function rowXml(
  { columns }: SheetPlan,
  row: number,
  puts: readonly Put[],
  links: PlacedLink[],
  attributes = '',
): string {
  let cells = '';
  for (const [at, put] of puts.entries()) {
    const cell = address(row - 1, at);
    const linked = put.link && links.length < MOST_LINKS ? put.link : null;
    if (linked) links.push({ ...linked, cell });
    const look = put.look ?? (linked ? 'link' : (columns[at]?.look ?? 'text'));
    cells += cellXml(cell, put.value, look);
  }
  const texts = puts.map(({ value }, at) => ({
    text: typeof value === 'string' ? value : '',
    width: columns[at]?.width ?? 0,
  }));
  const size = attributes || ` ht="${rowHeight(texts)}" customHeight="1"`;
  return `<row r="${row}"${size}>${cells}</row>`;
}

function cellXml(cell: string, value: Put['value'], look: Parameters<typeof styleOf>[0]): string {
  if (typeof value === 'number') {
    const number = Number.isFinite(value) ? value : 0;
    return `<c r="${cell}" s="${styleOf(look, false)}"><v>${number === 0 ? 0 : number}</v></c>`;
  }
  if (value === null || value === '') return `<c r="${cell}" s="${styleOf(look, false)}"/>`;
  const style = styleOf(look, guardFormula(value) !== value);
  const text = cellMarkup(value);
  const kept = BLANKS.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${cell}" s="${style}" t="inlineStr"><is><t${kept}>${text}</t></is></c>`;
}

/** Where a new page begins in print. */
function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const items = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const count = breaks.length;
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${items.join('')}</rowBreaks>`;
}

function closing(
  { columns, list, breaks = [] }: SheetPlan,
  rows: number,
  links: readonly PlacedLink[],
  drawn: boolean,
): string {
  const filter = list ? `<autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/>` : '';
  const hyperlinks = links.map(({ cell, location }, at) => {
    const place = location === null ? '' : ` location="${markup(location)}"`;
    return `<hyperlink ref="${cell}" r:id="rId${at + 1}"${place}/>`;
  });
  return (
    `</sheetData>${filter}` +
    (links.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : '') +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${widthOf(columns) > WIDEST_ON_A4 ? A3 : A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddHeader>&amp;C&amp;A</oddHeader>' +
    '<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>' +
    breaksXml(breaks) +
    (drawn ? '<drawing r:id="rIdDrawing"/>' : '') +
    '</worksheet>'
  );
}
