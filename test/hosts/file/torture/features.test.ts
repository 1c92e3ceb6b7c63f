import { describe, expect, test } from 'vitest';
import { openXlsx } from '../../../../src/hosts/file';
import { edit } from '../../../fixtures/build/edits';
import { partOf } from '../../../fixtures/build/zipParts';
import { WRITES } from './formSheet';
import { PACKINGS, tortureForm } from './tortureForm';

const SHEET = 'xl/worksheets/sheet1.xml';
const ANNEX = 'xl/worksheets/sheet2.xml';
const BOOK = 'xl/workbook.xml';
const TEXTS = 'xl/sharedStrings.xml';

/** What foreign programs put into a workbook, the part it stands in, and how it stands there. */
const FEATURES: readonly (readonly [feature: string, part: string, words: string])[] = [
  ['merges', SHEET, '<mergeCells count="14"><mergeCell ref="A1:I1"/>'],
  ['merges over rows', SHEET, '<mergeCell ref="A8:A10"/>'],
  ['a conditional format by a formula', SHEET, '<formula>$G9</formula></cfRule>'],
  ['a conditional format with bars', SHEET, '<cfRule type="dataBar" priority="1"><dataBar>'],
  ['the look of a conditional format', 'xl/styles.xml', '<dxfs count="1"><dxf><font>'],
  ['a validation of numbers', SHEET, '<dataValidation type="decimal" operator="lessThanOrEqual"'],
  ['a validation from a list', SHEET, '<formula1>"优,良,中,差"</formula1>'],
  ['a validation from another sheet', SHEET, '<xm:f>数据!$A$2:$A$4</xm:f>'],
  ['links', SHEET, '<hyperlink ref="C3" r:id="rId5" tooltip="项目库"/>'],
  ['where links go', 'xl/worksheets/_rels/sheet1.xml.rels', 'https://example.invalid/项目'],
  ['a drawing on the sheet', SHEET, '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>'],
  ['a picture', 'xl/media/image1.png', 'PNG\r\n'],
  ['a picture in the drawing', 'xl/drawings/drawing1.xml', '<a:blip r:embed="rId1"/>'],
  ['comments', 'xl/comments1.xml', '<comment ref="F9" authorId="0" shapeId="0">'],
  ['boxes of comments', 'xl/drawings/vmlDrawing1.vml', 'ObjectType="Note"'],
  ['threaded comments', 'xl/threadedComments/threadedComment1.xml', '<text>请填得分</text>'],
  ['who comments', 'xl/persons/person.xml', 'displayName="某人"'],
  ['a chart', 'xl/charts/chart1.xml', '<c:barChart>'],
  ['a chart over written cells', 'xl/charts/chart1.xml', '<c:f>自评表!$H$9:$H$10</c:f>'],
  ['a chart in the drawing', 'xl/drawings/drawing1.xml', '<c:chart r:id="rId2"/>'],
  ['names', BOOK, '<definedName name="总分">自评表!$I$15</definedName>'],
  ['names of one sheet', BOOK, '<definedName name="_xlnm.Print_Area" localSheetId="0">'],
  ['hidden names', BOOK, '<definedName name="外部" hidden="1">'],
  ['protection of a sheet', ANNEX, '<sheetProtection algorithmName="SHA-512"'],
  ['cells that are not locked', 'xl/styles.xml', '<protection locked="0"/>'],
  ['a hidden sheet', BOOK, `<sheet name="附表 '甲' 一" sheetId="2" state="hidden"`],
  ['a very hidden sheet', BOOK, '<sheet name="数据" sheetId="7" state="veryHidden"'],
  ['a theme', 'xl/theme/theme1.xml', '<a:accent1><a:srgbClr val="4472C4"/></a:accent1>'],
  ['colours of the theme', 'xl/styles.xml', '<fgColor theme="0" tint="-0.149"/>'],
  ['rich text', TEXTS, '<r><rPr><b/><sz val="11"/>'],
  ['readings above text', TEXTS, '<rPh sb="0" eb="2">'],
  ['a shared formula', ANNEX, '<f t="shared" ref="D2:D4" si="0">C2/B2</f>'],
  ['cells of a shared formula', ANNEX, '<f t="shared" si="0"/>'],
  ['an array formula', ANNEX, '<f t="array" ref="A6:B6">B2:C2*2</f>'],
  ['the order of calculation', 'xl/calcChain.xml', '<c r="A6" i="2" a="1"/>'],
  ['an outside book', 'xl/externalLinks/externalLink1.xml', '<sheetName val="汇总"/>'],
  ['its address', 'xl/externalLinks/_rels/externalLink1.xml.rels', 'TargetMode="External"'],
  ['formulas that read it', ANNEX, '<f>[1]汇总!$B$2</f>'],
  ['custom XML', 'customXml/item1.xml', '<编码>51000021</编码>'],
  ['macros', 'xl/vbaProject.bin', 'V\0B\0A\0'],
  ['the type of a book with macros', '[Content_Types].xml', 'sheet.macroEnabled.main+xml'],
  ['a table', 'xl/tables/table1.xml', 'displayName="表1"'],
  ['a pivot table', 'xl/pivotTables/pivotTable1.xml', 'cacheId="1"'],
  ['its cache', 'xl/pivotCache/pivotCacheRecords1.xml', '<pivotCacheRecords'],
  ['a slicer', 'xl/slicers/slicer1.xml', 'cache="切片器_单位"'],
  ['sparklines', ANNEX, '<x14:sparkline>'],
  ['headers and footers', SHEET, '<oddFooter>第&amp;P页</oddFooter>'],
  ['panes', SHEET, '<pane ySplit="2" topLeftCell="A3"'],
];

describe('the torture form has, and keeps when written', () => {
  const [packing = { entry: {}, zip: {} }] = Object.values(PACKINGS);
  const before = tortureForm(packing);
  const after = openXlsx(before);
  const written = after.read().then(() => after.write(WRITES.map(([at, to]) => edit(at, to))));

  test.each(FEATURES)('%s', async (_, part, words) => {
    await written;
    expect(partOf(before, part)).toContain(words);
    expect(partOf(after.bytes(), part)).toContain(words);
  });
});
