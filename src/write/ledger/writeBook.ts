import { strToU8, Zip, ZipDeflate } from 'fflate';
import { contentTypes, PACKAGE_LINKS, sheetLinks, workbookLinks, workbookXml } from './bookParts';
import { chartXml, drawingXml } from './chartXml';
import { relationshipsXml } from './markup';
import type { SheetPlan } from './sheetPlan';
import { sheetXml, type WrittenSheet } from './sheetXml';
import { stylesXml } from './styles';

/** Characters gathered before they are packed. */
const PIECE = 64 * 1024;
/** Half the time of the usual level, for a tenth more bytes. */
const LEVEL = 3;
/** The first day zip knows, so that the same ledger always gives the same file. */
const DAY = '1980-01-01T00:00:00';

/**
 * Writes a workbook piece by piece to `push`, so that a long sheet need never be held as a whole. The sheet `first` is
 * drawn before the others, which may tell of it. The same sheets give the same bytes.
 */
export function writeBook(
  sheets: readonly (() => SheetPlan)[],
  push: (piece: Uint8Array) => void,
  first = 0,
): void {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    push(piece);
  });
  const put = (name: string, text: string): void => {
    const entry = open(zip, name);
    entry.push(strToU8(text), true);
  };
  const putPlan = (plan: SheetPlan, at: number) => ({
    plan,
    sheet: putSheet(zip, `xl/worksheets/sheet${at + 1}.xml`, plan),
  });
  const early = sheets.slice(first, first + 1).map((draw) => putPlan(draw(), first));
  const all = sheets.flatMap((draw, at) => (at === first ? early : [putPlan(draw(), at)]));
  const plans = all.map(({ plan }) => plan);
  const written = all.map(({ sheet }) => sheet);
  let drawings = 0;
  let charts = 0;
  for (const [at, plan] of plans.entries()) {
    const own = plan.charts ?? [];
    if (own.length > 0) {
      drawings += 1;
      const links = own.map((chart, index) => {
        charts += 1;
        put(`xl/charts/chart${charts}.xml`, chartXml(plan.name, chart));
        return { id: `rId${index + 1}`, type: 'chart', target: `../charts/chart${charts}.xml` };
      });
      put(`xl/drawings/drawing${drawings}.xml`, drawingXml(own));
      put(`xl/drawings/_rels/drawing${drawings}.xml.rels`, relationshipsXml(links));
    }
    const sheet = written[at];
    const links = sheet ? sheetLinks(plan, sheet, drawings) : null;
    if (links !== null) put(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, links);
  }
  put('xl/styles.xml', stylesXml());
  put('xl/workbook.xml', workbookXml(plans, written));
  put('xl/_rels/workbook.xml.rels', workbookLinks(plans));
  put('_rels/.rels', PACKAGE_LINKS);
  put('[Content_Types].xml', contentTypes(plans.length, drawings, charts));
  zip.end();
}

function open(zip: Zip, name: string): ZipDeflate {
  const entry = new ZipDeflate(name, { level: LEVEL });
  entry.mtime = DAY;
  zip.add(entry);
  return entry;
}

function putSheet(zip: Zip, name: string, plan: SheetPlan): WrittenSheet {
  const entry = open(zip, name);
  const pieces = sheetXml(plan);
  let text = '';
  for (;;) {
    const { done, value } = pieces.next();
    if (done) {
      entry.push(strToU8(text), true);
      return value;
    }
    text += value;
    if (text.length < PIECE) continue;
    entry.push(strToU8(text));
    text = '';
  }
}
