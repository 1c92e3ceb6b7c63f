import type { Run } from '../../model/report';
import { emWidth } from '../emWidth';
import { CELL_PADDING, TABLE_BORDER, TEXT_WIDTH } from '../gb9704';
import type { TableBlock } from '../normalTable';
import { linesOf } from '../runs';
import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from './docxApi';
import { STYLE } from './styles';
import { tableWidths } from './tableWidths';
import { textRuns } from './textRuns';

/** A column whose cells are all at most this many characters wide is centred, others begin at the left. */
const SHORT = 7;
const LINE_STYLE = { style: 'single', size: TABLE_BORDER, color: '000000' } as const;
const TABLE = {
  width: { size: TEXT_WIDTH, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  borders: {
    top: LINE_STYLE,
    bottom: LINE_STYLE,
    left: LINE_STYLE,
    right: LINE_STYLE,
    insideHorizontal: LINE_STYLE,
    insideVertical: LINE_STYLE,
  },
  margins: {
    marginUnitType: WidthType.DXA,
    left: CELL_PADDING.side,
    right: CELL_PADDING.side,
    top: CELL_PADDING.above,
    bottom: CELL_PADDING.above,
  },
} as const;

/** A table as wide as the text, with its caption; the header row comes again on every page, no row is split. */
export function wordTable(table: TableBlock): readonly (Paragraph | Table)[] {
  const widths = tableWidths(table);
  const styles = table.header.map((_, column) => {
    const short = table.rows.every((row) => emWidth(row[column]?.text ?? '') <= SHORT);
    return short ? STYLE.shortCell : STYLE.cell;
  });
  const header = table.header.map((text, column) =>
    cell([{ text }], widths[column] ?? 0, STYLE.headerCell, true),
  );
  const rows = table.rows.map((row, index) => {
    const kept = neverAlone(index, table.rows.length);
    const children = row.map((run, column) =>
      cell([run], widths[column] ?? 0, styles[column] ?? STYLE.cell, kept),
    );
    return new TableRow({ cantSplit: true, children });
  });
  return [
    ...(table.caption === '' ? [] : [captionOf(table.caption)]),
    new Table({
      ...TABLE,
      columnWidths: widths,
      rows: [new TableRow({ tableHeader: true, cantSplit: true, children: header }), ...rows],
    }),
  ];
}

/** The first row stays with the second, and the last, often a total, with the one before. */
function neverAlone(index: number, rows: number): boolean {
  return rows > 1 && (index === 0 || index === rows - 2);
}

function captionOf(text: string): Paragraph {
  return new Paragraph({ style: STYLE.caption, children: textRuns([{ text }]) });
}

function cell(runs: readonly Run[], width: number, style: string, kept: boolean): TableCell {
  const lines = linesOf(runs);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: (lines.length > 0 ? lines : [[]]).map(
      (line) =>
        new Paragraph({ style, ...(kept ? { keepNext: true } : {}), children: textRuns(line) }),
    ),
  });
}
