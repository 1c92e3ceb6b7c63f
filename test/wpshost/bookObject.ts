import type { Box, Sheet } from '../officehost/book';
import { boxOf } from '../officehost/book';
import { rootNamespace, type XmlPart } from '../officehost/xmlPart';
import { rangeObject } from './rangeObject';
import { served } from './served';
import type { WpsHostStandIn } from './wpsHost';

/** The open workbook. */
export function bookObject(wps: WpsHostStandIn): object {
  return served(wps.line, 'Workbook', {
    get: {
      FullName: () => wps.fullName,
      Worksheets: () => sheetsObject(wps),
      ActiveSheet: () => wps.book.active && sheetObject(wps, wps.book.active),
      Date1904: () => wps.date1904,
      ProtectStructure: () => wps.book.structureProtected,
      CustomXMLParts: () => partsObject(wps, () => wps.book.xmlParts),
    },
  });
}

function sheetsObject(wps: WpsHostStandIn): object {
  const { book } = wps;
  return served(wps.line, 'Sheets', {
    get: { Count: () => book.sheets.length },
    call: {
      Item: (index) => {
        const found = typeof index === 'number' ? book.sheets[index - 1] : null;
        if (!found) throw new Error('no such sheet');
        return sheetObject(wps, found);
      },
      Add: (before, after) => {
        if (book.structureProtected) throw new Error('the structure is protected');
        if (before !== undefined || wps.sheetOf(after) !== book.sheets.at(-1)) {
          throw new Error('only behind all others');
        }
        const sheet = book.add(`Sheet${book.sheets.length + 1}`);
        book.active = sheet;
        return sheetObject(wps, sheet);
      },
    },
  });
}

function sheetObject(wps: WpsHostStandIn, sheet: Sheet): object {
  const { book } = wps;
  const object = served(wps.line, 'Worksheet', {
    get: {
      Name: () => sheet.name,
      Visible: () => (sheet.visible ? -1 : 0),
      ProtectContents: () => sheet.protected,
      UsedRange: () => rangeObject(wps, sheet, usedOf(wps, sheet)),
    },
    set: {
      Name: (name) => {
        if (typeof name !== 'string' || name.length > 31 || book.sheet(name)) {
          throw new Error('no name for a sheet');
        }
        sheet.name = name;
      },
    },
    call: {
      Range: (text) => {
        const box = boxOf(String(text));
        if (!box) throw new Error(`no range: ${String(text)}`);
        return rangeObject(wps, sheet, box);
      },
      Activate: () => {
        if (!sheet.visible) throw new Error('the sheet is hidden');
        book.active = sheet;
      },
      Delete: () => {
        if (wps.alerts) wps.questions++;
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        if (book.active === sheet) book.active = book.sheets[0] ?? null;
      },
    },
  });
  wps.know(object, sheet);
  return object;
}

/** From the first to the last cell with anything, formats and merges included; A1 of an empty sheet. */
function usedOf(wps: WpsHostStandIn, sheet: Sheet): Box {
  if (wps.used) return wps.used;
  const { rows, merges } = sheet;
  const columns = [...rows.map((row) => row.length), ...merges.map(({ right }) => right + 1)];
  const bottom = Math.max(1, rows.length, ...merges.map((merge) => merge.bottom + 1));
  const top = rows.findIndex((row) => row.length > 0);
  const row = Math.max(0, Math.min(top, ...merges.map((merge) => merge.top)));
  return { row, column: 0, rows: bottom - row, columns: Math.max(1, ...columns) };
}

function partsObject(wps: WpsHostStandIn, parts: () => XmlPart[]): object {
  return served(wps.line, 'CustomXMLParts', {
    get: { Count: () => parts().length },
    call: {
      Item: (index) => {
        const part = typeof index === 'number' ? parts()[index - 1] : undefined;
        if (!part) throw new Error('no such part');
        return partObject(wps, part);
      },
      Add: (xml) => {
        if (wps.keepsNoParts) return partObject(wps, { id: '', xml: '<empty/>' });
        return partObject(wps, wps.book.addXml(String(xml)));
      },
      SelectByNamespace: (namespace) =>
        partsObject(wps, () => parts().filter(({ xml }) => rootNamespace(xml) === namespace)),
    },
  });
}

function partObject(wps: WpsHostStandIn, part: XmlPart): object {
  return served(wps.line, 'CustomXMLPart', {
    get: { XML: () => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${part.xml}` },
    call: {
      Delete: () => {
        const { xmlParts } = wps.book;
        const at = xmlParts.indexOf(part);
        if (at >= 0) xmlParts.splice(at, 1);
      },
    },
  });
}
