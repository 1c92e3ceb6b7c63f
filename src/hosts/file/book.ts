import type { Workbook } from '../../model/grid';
import { MARKS, MEMO } from '../shared/textXml';
import { fileErrors } from './fileErrors';
import { type KeptText, readText } from './keptText';
import type { OpcPackage } from './opcPackage';
import { unkeptResults } from './recalculate';
import { readSharedStrings } from './sharedStrings';
import { gridOf } from './sheetGrid';
import type { SheetModel } from './sheetModel';
import { scanSheet } from './sheetScan';
import { readStyles, type Styles } from './styles';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';

export interface BookSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
  readonly model: SheetModel;
}

/** 一份打开的工作簿 Everything read from one state of the file; never changed, only replaced. */
export interface Book {
  readonly pack: OpcPackage;
  readonly main: WorkbookPart;
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** Sheets with cells, in tab order. */
  readonly sheets: readonly BookSheet[];
  readonly memo: KeptText;
  /** What was there before cells were marked. */
  readonly marks: KeptText;
  readonly workbook: Workbook;
}

/** Opens and reads a package. Throws `UserError` (not-workbook, damaged, unsupported, encrypted, too-large). */
export function readBook(pack: OpcPackage, before?: Book): Book {
  if (pack.archive.directory.entries.some((one) => /^_xmlsignatures[\\/]/i.test(one.name))) {
    throw fileErrors.unsupported('带有数字签名的文件');
  }
  const main = readWorkbookPart(pack);
  const strings = main.stringsPart
    ? readSharedStrings(pack.text(main.stringsPart), main.stringsPart)
    : [];
  const styles = main.stylesPart
    ? readStyles(pack.text(main.stylesPart), main.stylesPart)
    : { xfs: [], palette: [] };
  const context = { strings, date1904: main.date1904 };
  const sheets = main.sheets.flatMap(({ name, visible, part }): BookSheet[] => {
    if (part === null) return [];
    const xml = pack.text(part);
    const kept = before?.sheets.find((one) => one.part === part);
    const same = kept && before?.pack.text(part) === xml;
    return [{ name, visible, part, model: same ? kept.model : scanSheet(xml, part, context) }];
  });
  if (sheets.length === 0) throw fileErrors.damaged('没有工作表');
  const results = unkeptResults(sheets);
  const grids = sheets.map((sheet) => gridOf(sheet, styles, main.date1904, results));
  const memo = readText(MEMO, pack, main.customXmlParts);
  const marks = readText(MARKS, pack, main.customXmlParts);
  const workbook = { grids, active: main.active, memo: memo.text };
  return { pack, main, strings, styles, sheets, memo, marks, workbook };
}
