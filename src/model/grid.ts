/** 单元格里的值：数、文字、真假或空。Excel 的错误值以 "#DIV/0!" 这样的文字出现。 */
export type CellValue = string | number | boolean | null;

/** 单元格 A cell as every host delivers it. */
export interface Cell {
  readonly value: CellValue;
  /** Number format code as Excel writes it, e.g. `General`, `0.00%`, `yyyy/m/d`. */
  readonly format: string;
  /** Formula with its leading `=`, or null. */
  readonly formula: string | null;
}

/** 合并区域 A merged rectangle; rows and columns count from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 工作表 One sheet as a grid whose [0][0] is A1. Rows may be ragged; what lies outside is empty. */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** 工作表是否受保护 */
  readonly protected: boolean;
  /** False for a hidden sheet: it is not read as a form. */
  readonly visible: boolean;
  /** Epoch of date serials in this workbook: true means 1904. */
  readonly date1904: boolean;
}

/** 工作簿 All sheets in tab order; `active` is the name of the sheet shown. */
export interface Workbook {
  readonly grids: readonly Grid[];
  readonly active: string | null;
  /** The text kept by `Host.remember`; null or left out where there is none, or none that can be read. */
  readonly memo?: string | null;
  /** One sentence for the reader where the host could not tell all, e.g. an Excel too old to tell merges. */
  readonly notice?: string;
}

/** 单元格位置 `address` is relative A1 without dollars, e.g. `H12`. */
export interface CellRef {
  readonly sheet: string;
  readonly address: string;
}
