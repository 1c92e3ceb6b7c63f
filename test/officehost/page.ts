import type { CellValue, Workbook } from '../../src/model/grid';
import { externalOf } from './external';
import { type Fault, OfficeHost, type OfficeHostOptions } from './officeHost';

/** What an end-to-end test finds at `window.__officehost`. */
export interface PageHost {
  /** Non-empty values by qualified address, e.g. `自评表!H15`. */
  cells(): Record<string, CellValue>;
  /** Formula of a cell that has one, by qualified address. */
  formulas(): Record<string, string>;
  /** Names in tab order. */
  sheets(): string[];
  /** Name of the sheet shown. */
  active(): string | null;
  /** Qualified address of what is selected. */
  selection(): string | null;
  /** Colours of backgrounds by qualified address; cells without one are not there. */
  fills(): Record<string, string>;
  /** Custom XML parts of the workbook, in the order they came. */
  xmlParts(): string[];
  /** A person types into a cell, at this computer unless said to be `Remote`; the add-in hears of it. */
  type(sheet: string, address: string, value: CellValue, source?: string): void;
  /** Protects a sheet or lifts the protection. */
  protect(sheet: string, on: boolean): void;
  /** The next requests fail with these codes. */
  failNext(...codes: string[]): void;
  /** What goes wrong with the next requests; null lets one through. */
  faultNext(...faults: (Fault | null)[]): void;
  /** How many requests hang or wait. */
  unanswered(): number;
  /** Carries out the requests that hang or wait, late as it is. */
  release(): void;
  /** A person begins or ends editing a cell. */
  edit(on: boolean): void;
  /** Filters rows of a sheet out, counted from 0. */
  filter(sheet: string, ...rows: number[]): void;
  /** Number formats other than General by qualified address. */
  formats(): Record<string, string>;
  /** Handlers registered for changes of cells. */
  handlers(): number;
  /** Round trips so far. */
  syncs(): number;
  /** Members asked for and not served; must be empty. */
  gaps(): string[];
}

declare global {
  interface Window {
    __officehost: PageHost;
  }
}

/** Puts an Excel holding `workbook` behind the page, before office.js starts. */
export function boot(workbook: Workbook, options: OfficeHostOptions): void {
  const host = new OfficeHost(workbook, options);
  const { book } = host;
  Object.defineProperty(window, 'external', { value: externalOf(host), configurable: true });
  window.__officehost = {
    cells: () => book.cells(),
    formulas: () => book.formulas(),
    sheets: () => book.sheets.map(({ name }) => name),
    active: () => book.active?.name ?? null,
    selection: () => book.selection,
    fills: () =>
      Object.fromEntries(Object.entries(book.fills()).map(([at, { color }]) => [at, color])),
    xmlParts: () => book.xmlParts.map(({ xml }) => xml),
    type: (sheet, address, value, source) => host.type(sheet, address, value, source),
    protect: (name, on) => {
      const sheet = book.sheet(name);
      if (sheet) sheet.protected = on;
    },
    failNext: (...codes) => host.failNext(...codes),
    faultNext: (...faults) => host.faultNext(...faults),
    unanswered: () => host.unanswered,
    release: () => host.release(),
    edit: (on) => {
      host.editing = on;
      if (!on) host.release();
    },
    filter: (name, ...rows) => {
      for (const row of rows) book.sheet(name)?.filtered.add(row);
    },
    formats: () => book.formats(),
    handlers: () => host.handlers,
    syncs: () => host.syncs,
    gaps: () => [...host.gaps],
  };
}
