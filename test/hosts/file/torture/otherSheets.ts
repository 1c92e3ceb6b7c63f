import { HEAD, links, MAIN, OFFICE, OWN } from './namespaces';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const text = (at: string, words: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;

/** Hidden and protected: a table, a pivot table, shared and array formulas, a sparkline, a slicer. */
export const annexSheet = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Sheet2"/><dimension ref="A1:F8"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><sheetData><row r="1">${text('A1', '单位')}${text('B1', '预算')}${text('C1', '执行')}${text('D1', '比率')}</row><row r="2">${text('A2', '甲')}${number('B2', 120)}${number('C2', 117)}<c r="D2"><f t="shared" ref="D2:D4" si="0">C2/B2</f><v>0.975</v></c></row><row r="3">${text('A3', '乙')}${number('B3', 80)}${number('C3', 78)}<c r="D3"><f t="shared" si="0"/><v>0.975</v></c></row><row r="4">${text('A4', '丙')}${number('B4', 0)}${number('C4', 0)}<c r="D4" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c></row><row r="6"><c r="A6"><f t="array" ref="A6:B6">B2:C2*2</f><v>240</v></c>${number('B6', 234)}<c r="C6"><f>[1]汇总!$B$2</f><v>100</v></c></row><row r="7"><c r="A7" t="b"><v>1</v></c><c r="B7" t="str"><f>A2&amp;"局"</f><v>甲局</v></c><c r="C7" t="d"><v>2023-12-31T00:00:00</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="q83vEjRWeJA=" saltValue="AAECAwQFBgc=" spinCount="100000" sheet="1" objects="1" scenarios="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'附表 ''甲'' 一'!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst></worksheet>`;

export const annexLinks = links([
  ['rId1', 'table', '../tables/table1.xml'],
  ['rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'],
  ['rId3', OWN.slicer, '../slicers/slicer1.xml'],
]);

export const table = `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/><tableColumns count="4"><tableColumn id="1" name="单位"/><tableColumn id="2" name="预算"/><tableColumn id="3" name="执行"/><tableColumn id="4" name="比率"><calculatedColumnFormula>C2/B2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

/** Very hidden, for lists and the pivot table. */
export const dataSheet = `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr codeName="Sheet3"/><sheetData><row r="1">${text('A1', '单位')}${text('B1', '金额')}</row><row r="2">${text('A2', '甲')}${number('B2', 1)}</row><row r="3">${text('A3', '乙')}${number('B3', 2)}</row><row r="4">${text('A4', '丙')}${number('B4', 3)}</row></sheetData></worksheet>`;

export const pivotCache = `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="某人" refreshedDate="45291" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="数据"/></cacheSource><cacheFields count="2"><cacheField name="单位" numFmtId="0"><sharedItems count="3"><s v="甲"/><s v="乙"/><s v="丙"/></sharedItems></cacheField><cacheField name="金额" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="3"/></cacheField></cacheFields></pivotCacheDefinition>`;
export const pivotCacheLinks = links([['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']]);
export const pivotRecords = `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="3">${[0, 1, 2].map((one) => `<r><x v="${one}"/><n v="${one + 1}"/></r>`).join('')}</pivotCacheRecords>`;
export const pivotTable = `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="数据透视表1" cacheId="1" dataCaption="值" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="A10:B14" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="4"><item x="0"/><item x="1"/><item x="2"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="4"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:金额" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;
export const pivotTableLinks = links([
  ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
]);

export const slicerCache = `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="切片器_单位" sourceName="单位"><pivotTables><pivotTable tabId="2" name="数据透视表1"/></pivotTables><data><tabular pivotCacheId="1"><items count="3"><i x="0" s="1"/><i x="1" s="1"/><i x="2" s="1"/></items></tabular></data></slicerCacheDefinition>`;
export const slicer = `${HEAD}<slicers xmlns="${X14}"><slicer name="单位" cache="切片器_单位" caption="单位" rowHeight="234950"/></slicers>`;
export const calcChain = `${HEAD}<calcChain xmlns="${MAIN}"><c r="H5" i="1"/><c r="G11" i="1"/><c r="H11" i="1"/><c r="D2" i="2"/><c r="D3" i="2"/><c r="D4" i="2"/><c r="A6" i="2" a="1"/><c r="C6" i="2"/><c r="B7" i="2"/></calcChain>`;
