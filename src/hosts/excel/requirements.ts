/** What Excel must offer: LTSC 2021 and later, Microsoft 365, and Excel on the web do; 2016 (1.1) and 2019 (1.7) do not. */
export const MINIMUM = '1.9';
/** From here on Excel tells merged cells. */
export const WITH_MERGES = '1.13';
/** Nothing above is used: the client that can be had as a file ends there. */
export const HIGHEST = '1.15';

/** Every member of Office.js that is used, and the set ExcelApi that brought it. */
export const MEMBERS: Readonly<Record<string, string>> = {
  'Workbook.worksheets': '1.1',
  'Workbook.protection': '1.7',
  'Workbook.customXmlParts': '1.5',
  'WorkbookProtection.protected': '1.7',
  'WorksheetCollection.items': '1.1',
  'WorksheetCollection.add': '1.1',
  'WorksheetCollection.getActiveWorksheet': '1.1',
  'WorksheetCollection.getFirst': '1.5',
  'WorksheetCollection.getItem': '1.1',
  'WorksheetCollection.getItemOrNullObject': '1.4',
  'WorksheetCollection.onChanged': '1.9',
  'Worksheet.activate': '1.1',
  'Worksheet.delete': '1.1',
  'Worksheet.freezePanes': '1.7',
  'Worksheet.getNextOrNullObject': '1.5',
  'Worksheet.getRange': '1.1',
  'Worksheet.getUsedRangeOrNullObject': '1.4',
  'Worksheet.id': '1.1',
  'Worksheet.name': '1.1',
  'Worksheet.protection': '1.2',
  'Worksheet.visibility': '1.1',
  'WorksheetFreezePanes.freezeRows': '1.7',
  'WorksheetProtection.protected': '1.2',
  'Range.columnCount': '1.1',
  'Range.columnIndex': '1.1',
  'Range.format': '1.1',
  'Range.formulas': '1.1',
  'Range.getCellProperties': '1.9',
  'Range.getMergedAreasOrNullObject': '1.13',
  'Range.getUsedRangeOrNullObject': '1.4',
  'Range.numberFormat': '1.1',
  'Range.rowCount': '1.1',
  'Range.rowIndex': '1.1',
  'Range.select': '1.1',
  'Range.values': '1.1',
  'RangeAreas.areas': '1.9',
  'RangeCollection.items': '1.9',
  'RangeFill.clear': '1.1',
  'RangeFill.color': '1.1',
  'RangeFill.pattern': '1.9',
  'RangeFill.patternColor': '1.9',
  'RangeFont.bold': '1.1',
  'RangeFormat.columnWidth': '1.2',
  'RangeFormat.fill': '1.1',
  'RangeFormat.font': '1.1',
  'RangeFormat.wrapText': '1.1',
  'CustomXmlPart.getXml': '1.5',
  'CustomXmlPart.id': '1.5',
  'CustomXmlPart.setXml': '1.5',
  'CustomXmlPartCollection.add': '1.5',
  'CustomXmlPartCollection.getByNamespace': '1.5',
  'CustomXmlPartCollection.getItem': '1.5',
  'CustomXmlPartScopedCollection.getCount': '1.5',
  'CustomXmlPartScopedCollection.getItem': '1.5',
  'CustomXmlPartScopedCollection.getOnlyItemOrNullObject': '1.5',
  'CustomXmlPartScopedCollection.items': '1.5',
};

/** True where this Excel offers a set of ExcelApi, e.g. `1.13`. */
export function offers(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
