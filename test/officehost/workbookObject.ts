import { boxOf, type Sheet, usedWithin } from './book';
import { rangeObject } from './rangeObject';
import { HostError, type Served } from './served';
import type { Surroundings } from './surroundings';
import { xmlPartsObject } from './xmlPartsObject';

function sheetObject(at: Surroundings, sheet: Sheet): Served {
  const { book } = at;
  const next = (visibleOnly: unknown) => {
    const after = book.sheets.slice(book.sheets.indexOf(sheet) + 1);
    const found = after.find(({ visible }) => visible || visibleOnly !== true);
    return found ? sheetObject(at, found) : null;
  };
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    scalars: {
      id: () => sheet.id,
      name: () => sheet.name,
      visibility: () => (sheet.visible ? 'Visible' : 'Hidden'),
    },
    children: {
      protection: () => ({
        type: 'WorksheetProtection',
        scalars: { protected: () => sheet.protected },
      }),
      freezePanes: () => ({
        type: 'WorksheetFreezePanes',
        actions: { freezeRows: (count) => at.formatted(sheet, '', 'FrozenRows', count) },
      }),
    },
    makers: {
      getNextOrNullObject: next,
      getRange: (text) => {
        const box = boxOf(String(text));
        if (!box) throw new HostError('InvalidArgument', `No range: ${String(text)}`);
        return rangeObject(at, sheet, box);
      },
      getUsedRangeOrNullObject: () => {
        const used = usedWithin(sheet, { row: 0, column: 0, rows: 5000, columns: 100 });
        return used && rangeObject(at, sheet, used);
      },
    },
    actions: {
      delete: () => {
        if (book.structureProtected) throw new HostError('AccessDenied', 'Protected.');
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
      },
      activate: () => {
        if (!sheet.visible) throw new HostError('InvalidOperation', 'The sheet is hidden.');
        book.active = sheet;
      },
    },
  };
}

function addSheet(at: Surroundings, name: unknown): Served {
  const { book } = at;
  if (book.structureProtected) throw new HostError('AccessDenied', 'The structure is protected.');
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name)) {
    throw new HostError('InvalidArgument', `No sheet name: ${String(name)}`);
  }
  if (book.sheet(name)) throw new HostError('ItemAlreadyExists', name);
  return sheetObject(at, book.add(name));
}

function sheetsObject(at: Surroundings): Served {
  const { book } = at;
  const found = (sheet: Sheet | null | undefined, key: unknown) => {
    if (!sheet) throw new HostError('ItemNotFound', String(key));
    return sheetObject(at, sheet);
  };
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => sheetObject(at, sheet)),
    item: (key) => found(book.sheet(String(key)), key),
    makers: {
      add: (name) => addSheet(at, name),
      getActiveWorksheet: () => found(book.active, 'active'),
      getItemOrNullObject: (key) => {
        const sheet = book.sheet(String(key));
        return sheet && sheetObject(at, sheet);
      },
      getFirst: () => found(book.sheets[0], 'first'),
    },
    actions: {
      _RegisterDataChangedEvent: () => at.registered(1),
      _UnregisterDataChangedEvent: () => at.registered(-1),
    },
  };
}

/** The root of the object model. */
export function workbookObject(at: Surroundings): Served {
  return {
    type: 'Workbook',
    children: {
      worksheets: () => sheetsObject(at),
      customXmlParts: () => xmlPartsObject(at),
      protection: () => ({
        type: 'WorkbookProtection',
        scalars: { protected: () => at.book.structureProtected },
      }),
    },
  };
}
