import type { Host } from '../../model/host';
import { ExcelHost } from './excelHost';

/** The workbook open in Excel. Office.js must be ready. */
export function excelHost(): Host {
  return new ExcelHost();
}

export { unusableExcel } from './userErrorOf';
