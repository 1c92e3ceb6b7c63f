import { position } from '../../grid/address';
import type { CellValue, Merge } from '../../model/grid';
import { decodeCellText } from './cellText';
import { fileErrors } from './fileErrors';
import { serialOfIso } from './isoSerial';
import { rangeOf } from './ranges';
import { readRichText } from './richText';
import type { SheetCell, SheetFormula } from './sheetModel';
import type { XmlScanner } from './xmlScanner';

/** What cells of one sheet share while they are read. */
export interface CellContext {
  readonly part: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Shared formulas by their number. */
  readonly shared: Map<string, SheetFormula>;
  readonly areas: { area: Merge; text: string }[];
}

type Place = { readonly row: number; readonly column: number };

/** Reads the `c` element just opened; ends on its `close`. `expected` is where it stands if it does not say. */
export function readCell(scanner: XmlScanner, context: CellContext, expected: Place): SheetCell {
  const { start, depth } = scanner;
  let at = expected;
  let style = 0;
  let type = 'n';
  for (const { name, value } of scanner.attributes()) {
    if (name === 'r') at = placeOf(value, expected, context);
    else if (name === 's') style = Number(value) || 0;
    else if (name === 't') type = value;
  }
  let raw: string | null = null;
  let inline: string | null = null;
  let formula: SheetFormula | null = null;
  while (scanner.next() !== 'end') {
    if (scanner.token === 'close' && scanner.depth < depth) break;
    if (scanner.token !== 'open') continue;
    if (!scanner.own) scanner.skip();
    else if (scanner.name === 'v') raw = scanner.textInside();
    else if (scanner.name === 'f') formula = readFormula(scanner, context, at);
    else if (scanner.name === 'is') inline = readRichText(scanner);
    else scanner.skip();
  }
  const value = type === 'inlineStr' ? inline : cellValue(type, raw, context);
  return {
    row: at.row,
    column: at.column,
    start,
    end: scanner.end,
    style,
    value: value === '' ? null : value,
    formula,
  };
}

function placeOf(text: string, expected: Place, context: CellContext): Place {
  const place = position(text);
  if (!place || place.row !== expected.row) {
    throw fileErrors.damaged(`${context.part} 的单元格位置 ${text} 有误`);
  }
  return place;
}

function cellValue(type: string, raw: string | null, context: CellContext): CellValue {
  if (raw === null) return null;
  if (type === 'str' || type === 'e') return decodeCellText(raw);
  const text = raw.trim();
  if (text === '') return null;
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 's') {
    const found = context.strings[Number(text)];
    if (found === undefined) throw fileErrors.damaged(`${context.part} 引用了不存在的文字`);
    return found;
  }
  if (type === 'd') return serialOfIso(text, context.date1904) ?? text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** Reads the `f` element just opened; ends on its `close`. */
function readFormula(scanner: XmlScanner, context: CellContext, at: Place): SheetFormula {
  const kind = scanner.attribute('t');
  const shared = kind === 'shared' ? scanner.attribute('si') : null;
  const area = rangeOf(scanner.attribute('ref') ?? '');
  const written = decodeCellText(scanner.textInside());
  if (shared !== null && written === '') {
    return context.shared.get(shared) ?? { text: '', origin: at };
  }
  const formula = { text: written, origin: at };
  if (shared !== null) context.shared.set(shared, formula);
  if (area && (kind === 'array' || kind === 'dataTable')) {
    context.areas.push({ area, text: written });
  }
  return formula;
}
