import type { FileKind } from '../ledger';
import type { Entry } from './received';

const WORKBOOKS = ['.xlsx', '.xlsm'];
const REPORTS = ['.docx', '.txt', '.md'];
/** Opened all the same: their content says best why they cannot be used. */
const OTHER_WORKBOOKS = ['.xls', '.et', '.xlsb', '.xltx', '.ett'];
const OTHER_REPORTS = ['.doc', '.wps', '.docm'];

/** A file that cannot be used, with the reason. */
export interface Refused {
  readonly file: string;
  readonly kind: FileKind;
  readonly code: string;
  readonly message: string;
}

/** 收到的文件分类 */
export interface Sorted {
  readonly workbooks: readonly string[];
  readonly reports: readonly string[];
  readonly otherWorkbooks: readonly string[];
  readonly otherReports: readonly string[];
  readonly refused: readonly Refused[];
}

/** Tells workbooks and reports from what cannot be used, by the endings of their names. */
export function sorted(entries: readonly Entry[]): Sorted {
  const of = (endings: readonly string[]): string[] =>
    entries
      .filter(({ file, trouble }) => trouble === null && endings.includes(endingOf(file)))
      .map(({ file }) => file);
  const known = [...WORKBOOKS, ...REPORTS, ...OTHER_WORKBOOKS, ...OTHER_REPORTS];
  return {
    workbooks: of(WORKBOOKS),
    reports: of(REPORTS),
    otherWorkbooks: of(OTHER_WORKBOOKS),
    otherReports: of(OTHER_REPORTS),
    refused: entries.flatMap(({ file, trouble }): Refused[] => {
      if (trouble !== null) return [{ file, kind: 'other', code: 'not-found', message: trouble }];
      const ending = endingOf(file);
      return known.includes(ending)
        ? []
        : [{ file, kind: 'other', code: 'unsupported', message: foreign(ending) }];
    }),
  };
}

/** The ending of a file's name with its dot, in small letters; '' where it has none. */
function endingOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

function foreign(ending: string): string {
  if (ending === '.pdf') return '这是 PDF，读不出表格，请单位报送 .xlsx 自评表和 .docx 报告。';
  if (['.zip', '.rar', '.7z'].includes(ending)) return '这是压缩包，没有打开，请解压后再汇总。';
  if (['.jpg', '.jpeg', '.png', '.bmp', '.tif', '.tiff', '.gif'].includes(ending))
    return '这是图片，读不出表格，请单位报送 .xlsx 自评表和 .docx 报告。';
  return `不是自评表（.xlsx）或报告（.docx、.txt、.md），没有打开${ending ? `（${ending}）` : ''}。`;
}
