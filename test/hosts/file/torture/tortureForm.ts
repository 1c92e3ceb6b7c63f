import { oleFile } from '../../../fixtures/build/ole';
import { type RawEntry, type RawZip, rawZip } from '../../../fixtures/build/rawZip';
import * as book from './bookParts';
import * as drawings from './drawings';
import * as form from './formSheet';
import * as others from './otherSheets';

/** Parts in the order Excel writes them, not in that of their names. */
const PARTS: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['[Content_Types].xml', book.contentTypes],
  ['_rels/.rels', book.packageLinks],
  ['xl/_rels/workbook.xml.rels', book.workbookLinks],
  ['xl/workbook.xml', book.workbook],
  ['xl/sharedStrings.xml', form.sharedStrings],
  ['xl/worksheets/_rels/sheet1.xml.rels', form.formLinks],
  ['xl/worksheets/_rels/sheet2.xml.rels', others.annexLinks],
  ['xl/pivotTables/_rels/pivotTable1.xml.rels', others.pivotTableLinks],
  ['xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels', others.pivotCacheLinks],
  ['xl/externalLinks/_rels/externalLink1.xml.rels', book.externalLinks],
  ['xl/drawings/_rels/drawing1.xml.rels', drawings.drawingLinks],
  ['xl/worksheets/sheet2.xml', others.annexSheet],
  ['xl/worksheets/sheet1.xml', form.formSheet],
  ['xl/worksheets/sheet3.xml', others.dataSheet],
  ['xl/externalLinks/externalLink1.xml', book.externalLink],
  ['xl/theme/theme1.xml', form.theme],
  ['xl/styles.xml', form.styles],
  ['xl/drawings/drawing1.xml', drawings.drawing],
  ['xl/drawings/vmlDrawing1.vml', drawings.vmlDrawing],
  ['xl/media/image1.png', drawings.picture],
  ['xl/charts/chart1.xml', drawings.chart],
  ['xl/comments1.xml', drawings.comments],
  ['xl/threadedComments/threadedComment1.xml', drawings.threadedComments],
  ['xl/persons/person.xml', drawings.persons],
  ['xl/tables/table1.xml', others.table],
  ['xl/pivotTables/pivotTable1.xml', others.pivotTable],
  ['xl/pivotCache/pivotCacheDefinition1.xml', others.pivotCache],
  ['xl/pivotCache/pivotCacheRecords1.xml', others.pivotRecords],
  ['xl/slicerCaches/slicerCache1.xml', others.slicerCache],
  ['xl/slicers/slicer1.xml', others.slicer],
  ['xl/printerSettings/printerSettings1.bin', drawings.printerSettings],
  ['xl/vbaProject.bin', oleFile(['VBA', 'PROJECT'])],
  ['xl/calcChain.xml', others.calcChain],
  ['customXml/_rels/item1.xml.rels', book.customXmlLinks],
  ['customXml/item1.xml', book.customXml],
  ['customXml/itemProps1.xml', book.customXmlProps],
  ['docProps/core.xml', book.core],
  ['docProps/app.xml', book.app],
  ['docProps/custom.xml', book.custom],
];

/** How programs differ in packing the same parts. */
export const PACKINGS: Readonly<Record<string, { entry: Partial<RawEntry>; zip: RawZip }>> = {
  'as Excel packs it': { entry: { flags: 6 }, zip: {} },
  'as a streaming writer packs it': { entry: { descriptor: true, flags: 0x0800 }, zip: {} },
  'stored, with extra fields and comments': {
    entry: {
      stored: true,
      comment: '备注',
      localExtra: Uint8Array.of(0x55, 0x54, 1, 0, 0),
      centralExtra: Uint8Array.of(0x75, 0x78, 2, 0, 1, 2),
    },
    zip: { comment: '由某系统导出' },
  },
  'with its directory in another order': { entry: {}, zip: { reversed: true } },
};

/**
 * A form with everything that foreign programs put into a workbook: merges, conditional formats, validations, pictures,
 * comments old and threaded, a chart, names, protection, hidden sheets, a theme, rich text, shared and array formulas,
 * an outside book, custom XML, macros, printer settings, a pivot table with its cache, a slicer, a table.
 */
export function tortureForm({ entry, zip }: (typeof PACKINGS)[string]): Uint8Array {
  const stored = (name: string) => /\.(?:png|bin)$/.test(name);
  const entries = PARTS.map(([name, content]): RawEntry => {
    return { name, content, ...entry, ...(stored(name) ? { stored: true } : {}) };
  });
  return rawZip(entries, zip);
}

/** The parts by name. */
export const partNames: readonly string[] = PARTS.map(([name]) => name);
