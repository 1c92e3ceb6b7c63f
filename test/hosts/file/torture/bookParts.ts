import { HEAD, links, MAIN, OFFICE, OWN } from './namespaces';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types by part, of a workbook with macros. */
const CONTENT: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'xl/worksheets/sheet1.xml': `${SHEET_TYPE}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${SHEET_TYPE}.worksheet+xml`,
  'xl/worksheets/sheet3.xml': `${SHEET_TYPE}.worksheet+xml`,
  'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'xl/styles.xml': `${SHEET_TYPE}.styles+xml`,
  'xl/sharedStrings.xml': `${SHEET_TYPE}.sharedStrings+xml`,
  'xl/calcChain.xml': `${SHEET_TYPE}.calcChain+xml`,
  'xl/comments1.xml': `${SHEET_TYPE}.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/externalLinks/externalLink1.xml': `${SHEET_TYPE}.externalLink+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEET_TYPE}.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords1.xml': `${SHEET_TYPE}.pivotCacheRecords+xml`,
  'xl/pivotTables/pivotTable1.xml': `${SHEET_TYPE}.pivotTable+xml`,
  'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
  'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
  'xl/tables/table1.xml': `${SHEET_TYPE}.table+xml`,
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'customXml/itemProps1.xml':
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

const DEFAULTS: Readonly<Record<string, string>> = {
  bin: 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  xml: 'application/xml',
};

export const contentTypes = `${HEAD}<Types xmlns="${TYPES}">${Object.entries(DEFAULTS)
  .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
  .join(
    '',
  )}<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>${Object.entries(
  CONTENT,
)
  .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
  .join('')}</Types>`;

export const packageLinks = links([
  ['rId3', 'extended-properties', 'docProps/app.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
  ['rId1', 'officeDocument', 'xl/workbook.xml'],
  ['rId4', 'custom-properties', 'docProps/custom.xml'],
]);

/** Hidden and very hidden sheets, names of every kind, an outside book, a pivot cache, a slicer; calculation by hand. */
export const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><fileVersion appName="xl" lastEdited="7" lowestEdited="4" rupBuild="22228" codeName="{8C4F1C90-05EB-6A55-5F09-09C24B55AC0B}"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="0"/></bookViews><sheets><sheet name="自评表" sheetId="4" r:id="rId1"/><sheet name="附表 '甲' 一" sheetId="2" state="hidden" r:id="rId2"/><sheet name="数据" sheetId="7" state="veryHidden" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$K$16</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">自评表!$8:$8</definedName><definedName name="总分">自评表!$I$15</definedName><definedName name="外部" hidden="1">[1]汇总!$B$2</definedName><definedName name="切片器_单位">#N/A</definedName></definedNames><calcPr calcId="191029" calcMode="manual"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches><x14:slicerCache r:id="rId10"/></x14:slicerCaches></ext></extLst></workbook>`;

export const workbookLinks = links([
  ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
  ['rId13', OWN.vba, 'vbaProject.bin'],
  ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
  ['rId7', 'calcChain', 'calcChain.xml'],
  ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
  ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
  ['rId6', 'sharedStrings', 'sharedStrings.xml'],
  ['rId5', 'styles', 'styles.xml'],
  ['rId10', OWN.slicerCache, 'slicerCaches/slicerCache1.xml'],
  ['rId4', 'theme', 'theme/theme1.xml'],
  ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ['rId11', 'customXml', '../customXml/item1.xml'],
  ['rId12', OWN.person, 'persons/person.xml'],
]);

export const externalLink = `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="汇总"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>100</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
export const externalLinks = links([
  ['rId1', 'externalLinkPath', 'file:///D:\\共享\\汇总.xlsx', true],
]);

export const customXml =
  '<?xml version="1.0"?><项目 xmlns="urn:example:finance"><编码>51000021</编码></项目>';
export const customXmlProps = `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6BFD2E2C-2B2B-4A55-8A19-1B4C1D2E3F40}"/>`;
export const customXmlLinks = links([['rId1', 'customXmlProps', 'itemProps1.xml']]);

export const core = `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>某区财政局</dc:creator><cp:keywords>绩效 &amp; 自评</cp:keywords></cp:coreProperties>`;
export const app = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`;
export const custom = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16120</vt:lpwstr></property></Properties>`;
