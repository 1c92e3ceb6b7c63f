import type { CellValue, Workbook } from '../../src/model/grid';
import { Book, boxOf, nameOf, type Sheet, type } from './book';
import { execute } from './execute';
import type { Fill } from './fill';
import type { Answer, Batch, EventEntry } from './protocol';
import type { Served } from './served';
import type { Surroundings } from './surroundings';
import { workbookObject } from './workbookObject';

export interface OfficeHostOptions {
  /** Requirement set ExcelApi this Excel claims, e.g. `1.12`; `1.15` where left out. */
  readonly excelApi?: string;
}

/** The far end of the wire: stands for Excel, serving only what the adapter uses. */
export class OfficeHost implements Surroundings {
  readonly book: Book;
  readonly excelApi: string;
  /** Members asked for and not served: must stay empty. */
  readonly gaps: string[] = [];
  /** Requests that came over the wire, in order. */
  readonly batches: Batch[] = [];
  readonly formats: { address: string; property: string; value: unknown }[] = [];
  /** Set by the transport. */
  deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  /** Handlers registered for worksheets.onChanged. */
  handlers = 0;
  private readonly root: Served;
  private readonly failures: (string | null)[] = [];

  constructor(workbook: Workbook, options: OfficeHostOptions = {}) {
    this.book = new Book(workbook);
    this.excelApi = options.excelApi ?? '1.15';
    this.root = workbookObject(this);
  }

  /** Round trips so far. */
  get syncs(): number {
    return this.batches.length;
  }

  /** Answers the next requests with these errors, nothing done; null lets one through. */
  failNext(...codes: readonly (string | null)[]): void {
    this.failures.push(...codes);
  }

  execute(batch: Batch): Answer {
    this.batches.push(batch);
    const code = this.failures.shift();
    if (typeof code !== 'string') return execute(batch, this.root, this.gaps);
    return { Results: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0 } };
  }

  isSetSupported(name: string, version = '1.1'): boolean {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [hasMajor = 0, hasMinor = 0] = this.excelApi.split('.').map(Number);
    return name === 'ExcelApi' && (hasMajor > major || (hasMajor === major && hasMinor >= minor));
  }

  /** A person types into a cell, or into every cell of a range. */
  type(sheetName: string, address: string, value: CellValue, source = 'Local'): void {
    const sheet = this.book.sheet(sheetName);
    const box = boxOf(address);
    if (!sheet || !box) throw new Error(`no such place: ${sheetName}!${address}`);
    for (let r = 0; r < box.rows; r++) {
      for (let c = 0; c < box.columns; c++) type(sheet, box.row + r, box.column + c, value ?? '');
    }
    this.announce(sheet, nameOf(box), source, 'Unknown');
  }

  /** A person gives a cell a background, or takes it away. */
  paint(sheetName: string, address: string, fill: Fill | null): void {
    const fills = this.book.sheet(sheetName)?.fills;
    if (!fills) throw new Error(`no such sheet: ${sheetName}`);
    if (fill) fills.set(address, fill);
    else fills.delete(address);
  }

  changed(sheet: Sheet, address: string): void {
    this.announce(sheet, address, 'Local', 'ThisLocalAddin');
  }

  registered(by: 1 | -1): void {
    this.handlers += by;
  }

  formatted(sheet: Sheet, address: string, property: string, value: unknown): void {
    this.formats.push({ address: `${sheet.name}!${address}`, property, value });
  }

  private announce(sheet: Sheet, address: string, source: string, trigger: string): void {
    if (this.handlers === 0) return;
    const args = {
      address,
      changeType: 'RangeEdited',
      shiftDirection: 'None',
      source,
      worksheetId: sheet.id,
      ...(this.isSetSupported('ExcelApi', '1.14') ? { triggerSource: trigger } : {}),
    };
    const message = JSON.stringify(args);
    const entry = {
      messageCategory: 65536,
      messageType: 10,
      targetId: 'Workbook',
      message,
    } as const;
    // Events come by themselves, never within the answer.
    setTimeout(() => this.deliver([entry]), 0);
  }
}
