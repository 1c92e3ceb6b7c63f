/**
 * The members of WPS 表格 that are used, and no others; named and shaped as the published declarations have them
 * (`et-jsapi-declare`). What those leave open is unknown here too. Everything answers at once; places count from 1.
 */
export interface WpsApplication {
  /** Null where no workbook is open. */
  readonly ActiveWorkbook: WpsWorkbook | null;
  /** False while a cell is being edited. */
  readonly Ready: boolean;
  /** While true, deleting a sheet asks the person. */
  DisplayAlerts: boolean;
  readonly ApiEvent: WpsEvents;
  readonly ActiveWindow: WpsWindow;
}

export interface WpsWindow {
  /** Rows and columns before the split. */
  SplitRow: number;
  SplitColumn: number;
  FreezePanes: boolean;
}

/** Told the sheet and the range that changed: a `WpsSheet` and a `WpsRange`, though declared loosely. */
export type SheetChange = (sheet: object, range: object) => void;

export interface WpsEvents {
  AddApiEventListener(name: 'SheetChange', callback: SheetChange): void;
  RemoveApiEventListener(name: 'SheetChange', callback: SheetChange): void;
}

export interface WpsWorkbook {
  /** Path and name; the name alone while it was never saved. */
  readonly FullName: string;
  readonly Worksheets: WpsSheets;
  /** Null where no window shows the workbook. */
  readonly ActiveSheet: Pick<WpsSheet, 'Name' | 'Activate'> | null;
  readonly Date1904: boolean;
  /** True where no sheet may be added. */
  readonly ProtectStructure: boolean;
  readonly CustomXMLParts: WpsXmlParts;
}

export interface WpsSheets {
  readonly Count: number;
  /** A `WpsSheet` by place or name. */
  Item(index: number | string): unknown;
  /** The new sheet stands behind `After` and is shown. */
  Add(Before?: undefined, After?: WpsSheet): WpsSheet;
}

export interface WpsSheet {
  Name: string;
  /** -1 where it is visible. */
  readonly Visible: number;
  readonly ProtectContents: boolean;
  readonly UsedRange: WpsRange;
  Range(Cell1: string): WpsRange;
  Activate(): void;
  Delete(): void;
}

interface WpsCount {
  readonly Count: number;
}

export interface WpsRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: WpsCount;
  readonly Columns: WpsCount;
  /** A value; for several cells an array of rows. */
  Value2: unknown;
  /** What a cell shows. */
  readonly Text: unknown;
  readonly Formula: unknown;
  /** Whether all cells hold formulas; null where some do. */
  readonly HasFormula: unknown;
  /** True where an array formula fills the cell. */
  readonly HasArray: unknown;
  /** The code all cells have; no text where they differ. */
  NumberFormat: unknown;
  /** False where no cell lies in a merge. */
  readonly MergeCells: unknown;
  readonly MergeArea: WpsRange;
  readonly Interior: WpsInterior;
  readonly Font: { Bold: boolean };
  WrapText: boolean;
  /** In characters. */
  ColumnWidth: number;
  Address(RowAbsolute?: boolean, ColumnAbsolute?: boolean): string;
  Select(): unknown;
}

export interface WpsInterior {
  /** An `XlPattern`. */
  Pattern: unknown;
  /** Blue, green, red from the highest byte down. */
  Color: unknown;
  PatternColor: unknown;
}

export interface WpsXmlParts {
  readonly Count: number;
  Item(Index: number): WpsXmlPart;
  Add(XML: string): WpsXmlPart;
  SelectByNamespace(NamespaceURI: string): WpsXmlParts;
}

export interface WpsXmlPart {
  readonly XML: string;
  Delete(): void;
}
