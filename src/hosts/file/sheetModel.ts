import type { CellValue, Merge } from '../../model/grid';

/** Offsets into the sheet part's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One `c` element. Row and column count from 0. */
export interface SheetCell extends Span {
  readonly row: number;
  readonly column: number;
  /** Style index; 0 where none is written. */
  readonly style: number;
  readonly value: CellValue;
  readonly formula: SheetFormula | null;
}

export interface SheetFormula {
  /** Without its leading `=`; for a shared formula that of the group's first cell. */
  readonly text: string;
  /** Where `text` was written; relative references shift from here. */
  readonly origin: { readonly row: number; readonly column: number };
}

/** One `row` element. */
export interface SheetRow extends Span {
  readonly row: number;
  /** End of the start tag and start of the end tag; both lie at `end` for a self-closed row. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly selfClosed: boolean;
  readonly prefix: string;
  /** Style of cells that are not there, or null. */
  readonly style: number | null;
  /** Height in points, or null for automatic. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** In the order written. */
  readonly cells: readonly SheetCell[];
}

/** One `col` element; first and last column count from 0. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In characters, or null for the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

/** 工作表部件 What a sheet part says and where. */
export interface SheetModel {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly ColumnRun[];
  /** Style of each column that states one, by column. */
  readonly columnStyles: readonly (number | undefined)[];
  readonly merges: readonly Merge[];
  /** Areas that an array formula or data table fills. */
  readonly areas: readonly { readonly area: Merge; readonly text: string }[];
  readonly protected: boolean;
  readonly sheetData: (Span & { readonly openEnd: number; readonly closeStart: number }) | null;
  readonly prefix: string;
  readonly defaults: {
    readonly width: number | null;
    readonly characters: number;
    readonly height: number | null;
    readonly hiddenRows: boolean;
  };
}
