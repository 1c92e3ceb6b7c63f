import type { Merge } from '../../model/grid';
import type { CellContext } from './cellScan';
import { MAX_COLUMNS } from './limits';
import { rangeOf } from './ranges';
import { readRows } from './rowScan';
import type { ColumnRun, SheetModel, SheetRow } from './sheetModel';
import { XmlScanner } from './xmlScanner';
import { isTrue, numberOf } from './xmlValues';

/** Reads a worksheet part. Throws `UserError` (damaged, too-large). */
export function scanSheet(
  xml: string,
  part: string,
  book: { readonly strings: readonly string[]; readonly date1904: boolean },
): SheetModel {
  const scanner = new XmlScanner(xml, part);
  const context: CellContext = { ...book, part, shared: new Map(), areas: [] };
  const columns: ColumnRun[] = [];
  const merges: Merge[] = [];
  let rows: SheetRow[] = [];
  let sheetData: SheetModel['sheetData'] = null;
  let locked = false;
  let prefix = '';
  let defaults: SheetModel['defaults'] = {
    width: null,
    characters: 8,
    height: null,
    hiddenRows: false,
  };

  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open') continue;
    if (scanner.depth === 1) {
      prefix = scanner.prefix;
      continue;
    }
    if (!scanner.own) {
      scanner.skip();
      continue;
    }
    switch (scanner.name) {
      case 'sheetFormatPr':
        defaults = {
          width: numberOf(scanner.attribute('defaultColWidth')),
          characters: numberOf(scanner.attribute('baseColWidth')) ?? 8,
          height: numberOf(scanner.attribute('defaultRowHeight')),
          hiddenRows: isTrue(scanner.attribute('zeroHeight')),
        };
        break;
      case 'col':
        columns.push(columnRun(scanner));
        break;
      case 'sheetProtection':
        locked = isTrue(scanner.attribute('sheet'));
        break;
      case 'mergeCell': {
        const area = rangeOf(scanner.attribute('ref') ?? '');
        if (area && (area.top < area.bottom || area.left < area.right)) {
          merges.push(area);
        }
        break;
      }
      case 'sheetData': {
        const { start, end: openEnd } = scanner;
        rows = readRows(scanner, context);
        sheetData = { start, openEnd, closeStart: scanner.start, end: scanner.end };
        break;
      }
      case 'extLst':
        scanner.skip();
    }
  }
  return {
    rows,
    columns,
    columnStyles: stylesOf(columns),
    merges,
    areas: context.areas,
    protected: locked,
    sheetData,
    prefix,
    defaults,
  };
}

function columnRun(scanner: XmlScanner): ColumnRun {
  return {
    first: (numberOf(scanner.attribute('min')) ?? 1) - 1,
    last: (numberOf(scanner.attribute('max')) ?? 1) - 1,
    width: numberOf(scanner.attribute('width')),
    hidden: isTrue(scanner.attribute('hidden')),
    style: numberOf(scanner.attribute('style')),
  };
}

function stylesOf(columns: readonly ColumnRun[]): number[] {
  const styles: number[] = [];
  for (const { first, last, style } of columns) {
    if (style === null) continue;
    for (let c = Math.max(0, first); c <= Math.min(last, MAX_COLUMNS - 1); c++) styles[c] = style;
  }
  return styles;
}
