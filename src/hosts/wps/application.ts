import type { WpsApplication } from './members';

/** WPS hands its object to every page of an add-in, under two names. */
interface Surroundings {
  readonly Application?: unknown;
  readonly wps?: unknown;
}

/** WPS 表格 as the page finds it; null anywhere else, WPS 文字 and 演示 included. */
export function wpsApplication(): WpsApplication | null {
  const { Application, wps }: Surroundings = window as object;
  return [Application, wps].find(isSpreadsheets) ?? null;
}

/** 表格 has an active workbook, if only null; to ask for it does no harm elsewhere. */
function isSpreadsheets(found: unknown): found is WpsApplication {
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return false;
  try {
    return 'ActiveWorkbook' in found || Reflect.get(found, 'ActiveWorkbook') !== undefined;
  } catch {
    return false;
  }
}
