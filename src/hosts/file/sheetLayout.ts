import type { Merge } from '../../model/grid';

/** 列 */
export interface ColumnLook {
  /** Pixels at 96 dpi. */
  readonly width: number;
  readonly hidden: boolean;
}

/** 行 */
export interface RowLook {
  /** Pixels at 96 dpi; null where the height follows the text. */
  readonly height: number | null;
  readonly hidden: boolean;
}

/** 边框线 `style` as Excel names it: thin, medium, thick, double, dashed, dotted, hair… */
export interface BorderLook {
  readonly style: string;
  /** `#RRGGBB` */
  readonly color: string;
}

/** 单元格外观 Colours are `#RRGGBB`, null where the style states none. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontName: string | null;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly fillColor: string | null;
  /** Null means general: numbers right, text left. */
  readonly horizontal: 'left' | 'center' | 'right' | 'justify' | null;
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  /** 竖排文字 */
  readonly upright: boolean;
  readonly borders: {
    readonly top: BorderLook | null;
    readonly right: BorderLook | null;
    readonly bottom: BorderLook | null;
    readonly left: BorderLook | null;
  };
  /** 锁定 Matters only on a protected sheet. */
  readonly locked: boolean;
}

/** 工作表的样子 All arrays count from A1; `looks` has `rows.length` rows of `columns.length` cells, shared objects. */
export interface SheetLayout {
  readonly sheet: string;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  readonly looks: readonly (readonly CellLook[])[];
  readonly merges: readonly Merge[];
  /** 工作表是否受保护 */
  readonly protected: boolean;
}
