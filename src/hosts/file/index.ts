export { FileHost } from './fileHost';
export { MAX_FILE_BYTES } from './limits';
export { openXlsx } from './openXlsx';
export type { BorderLook, CellLook, ColumnLook, RowLook, SheetLayout } from './sheetLayout';
