import type { Run } from '../../model/report';
import { columnWidths } from '../columnWidths';
import { emWidth } from '../emWidth';
import { CELL_PADDING, SIZE, TABLE_BORDER, TEXT_WIDTH, twips } from '../gb9704';
import type { TableBlock } from '../normalTable';
import { linesOf } from '../runs';
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from './docxApi';
import { STYLE } from './styles';
import { textRuns } from './textRuns';

/** A column whose cells are all at most this many characters wide is centred, others begin at the left. */
const SHORT = 6;
/** A word of at most this many characters, such as 产出指标, is not broken over lines where it can be helped. */
const UNBROKEN = 5;
const LINE_STYLE = { style: 'single', size: TABLE_BORDER, color: '000000' } as const;
const BORDERS = {
  top: LINE_STYLE,
  bottom: LINE_STYLE,
  left: LINE_STYLE,
  right: LINE_STYLE,
  insideHorizontal: LINE_STYLE,
  insideVertical: LINE_STYLE,
};

/** A table as wide as the text, with its caption; the header row comes again on every page, no row is split. */
export function wordTable(table: TableBlock): readonly (Paragraph | Table)[] {
  const widths = columnWidths(table.widths, TEXT_WIDTH, leastWidths(table));
  const centred = table.header.map((_, column) =>
    table.rows.every((row) => emWidth(row[column]?.text ?? '') <= SHORT),
  );
  const header = table.header.map((text, column) =>
    cell([{ text }], widths[column] ?? 0, STYLE.headerCell, true),
  );
  const rows = table.rows.map((row) =>
    row.map((run, column) =>
      cell([run], widths[column] ?? 0, STYLE.cell, centred[column] ?? false),
    ),
  );
  const caption = table.caption === '' ? [] : [captionOf(table.caption)];
  return [
    ...caption,
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      margins: {
        marginUnitType: WidthType.DXA,
        left: CELL_PADDING.side,
        right: CELL_PADDING.side,
        top: CELL_PADDING.above,
        bottom: CELL_PADDING.above,
      },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: header }),
        ...rows.map((children) => new TableRow({ cantSplit: true, children })),
      ],
    }),
  ];
}

/** What the longest unbroken word of each column takes with the padding around it, in twips. */
function leastWidths(table: TableBlock): number[] {
  return table.header.map((text, column) => {
    const texts = [text, ...table.rows.map((row) => row[column]?.text ?? '')];
    const short = texts.map(emWidth).filter((width) => width <= UNBROKEN);
    return twips(SIZE.table * Math.max(0, ...short)) + 2 * CELL_PADDING.side + TABLE_BORDER;
  });
}

function captionOf(text: string): Paragraph {
  return new Paragraph({ style: STYLE.caption, children: textRuns([{ text }]) });
}

function cell(runs: readonly Run[], width: number, style: string, centred: boolean): TableCell {
  const lines = linesOf(runs);
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: (lines.length > 0 ? lines : [[]]).map(
      (line) => new Paragraph({ style, alignment, children: textRuns(line) }),
    ),
  });
}
