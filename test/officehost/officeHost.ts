import type { CellValue, Workbook } from '../../src/model/grid';
import { Book, boxOf, nameOf, restyle, type Sheet, type } from './book';
import { execute } from './execute';
import type { Fill } from './fill';
import type { Answer, Batch, EventEntry } from './protocol';
import type { Served } from './served';
import type { Surroundings } from './surroundings';
import { workbookObject } from './workbookObject';

export interface OfficeHostOptions {
  /** Requirement set ExcelApi this Excel claims, e.g. `1.12`; `1.15` where left out. */
  readonly excelApi?: string;
  /** True where this Excel makes requests wait for the end of cell editing, if they ask for it. */
  readonly delays?: boolean;
}

/** A request that fails after some of its actions were done, all where `done` is more than there are; or that is not answered. */
export type Fault = { readonly code: string; readonly done: number } | 'hang';

/** The client's flag of a request that is to wait for the end of cell editing. */
const DELAY_FOR_CELL_EDIT = 64;

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
  /** Members used so far, e.g. `Range.values`. */
  readonly used = new Set<string>();
  /** A person is editing a cell. */
  editing = false;
  private readonly delays: boolean;
  private readonly faults: (Fault | null)[] = [];
  private readonly waiting: (() => void)[] = [];
  private readonly steps = new Map<number, () => void>();

  constructor(workbook: Workbook, options: OfficeHostOptions = {}) {
    this.book = new Book(workbook);
    this.excelApi = options.excelApi ?? '1.15';
    this.delays = options.delays ?? false;
    this.root = workbookObject(this);
  }

  /** Round trips so far. */
  get syncs(): number {
    return this.batches.length;
  }

  /** Answers the next requests with these errors, nothing done; null lets one through. */
  failNext(...codes: readonly (string | null)[]): void {
    this.faultNext(...codes.map((code) => (code === null ? null : { code, done: 0 })));
  }

  /** What goes wrong with the next requests; null lets one through. */
  faultNext(...faults: readonly (Fault | null)[]): void {
    this.faults.push(...faults);
  }

  /** Does something right after so many further requests were carried out, before the answer arrives. */
  after(requests: number, step: () => void): void {
    this.steps.set(this.batches.length + requests, step);
  }

  /** Faults that have not come up. */
  get faultsLeft(): number {
    return this.faults.length;
  }

  /** How many requests hang or wait. */
  get unanswered(): number {
    return this.waiting.length;
  }

  /** Carries out the requests that hang or wait, late as it is. */
  release(): void {
    for (const late of this.waiting.splice(0)) late();
  }

  /** Carries out a request and answers it, unless it hangs. `flags` are the client's. */
  respond(batch: Batch, flags: number, answer: (answer: Answer) => void): void {
    this.batches.push(batch);
    const fault = this.faults.shift() ?? null;
    const waits = this.editing && (flags & DELAY_FOR_CELL_EDIT) > 0;
    if (fault === 'hang' || waits) this.waiting.push(() => answer(this.execute(batch, null)));
    else if (this.editing) answer(broken('InvalidOperationInCellEditMode'));
    else {
      const told = this.execute(batch, fault);
      this.steps.get(this.batches.length)?.();
      answer(told);
    }
  }

  private execute(batch: Batch, fault: Exclude<Fault, 'hang'> | null): Answer {
    if (fault?.done === 0) return broken(fault.code);
    const answer = execute(batch, this.root, this.gaps, { used: this.used, most: fault?.done });
    return fault ? { ...answer, Error: broken(fault.code).Error } : answer;
  }

  isSetSupported(name: string, version = '1.1'): boolean {
    if (name === 'DelayForCellEdit') return this.delays;
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

  /** A person gives a cell a number format. */
  format(sheetName: string, address: string, code: string): void {
    const [sheet, box] = [this.book.sheet(sheetName), boxOf(address)];
    if (!sheet || !box) throw new Error(`no such place: ${sheetName}!${address}`);
    restyle(sheet, box.row, box.column, code);
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

function broken(code: string): Answer & Required<Pick<Answer, 'Error'>> {
  return { Results: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0 } };
}
