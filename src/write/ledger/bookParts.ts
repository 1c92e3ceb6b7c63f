import { columnName } from '../../grid/address';
import { HEAD, MAIN, markup, OFFICE, relationshipsXml } from './markup';
import type { SheetPlan } from './sheetPlan';
import type { WrittenSheet } from './sheetXml';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const FORMATS = 'application/vnd.openxmlformats-officedocument';

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The workbook part: sheets in order, the rows each repeats in print, the area of its filter. */
export function workbookXml(plans: readonly SheetPlan[], written: readonly WrittenSheet[]): string {
  const sheets = plans.map(
    ({ name }, at) => `<sheet name="${markup(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const area = ({ name, columns }: SheetPlan, rows: number): string =>
    markup(`${quoted(name)}!$A$1:$${columnName(columns.length - 1)}$${Math.max(rows, 1)}`);
  const filters = plans.flatMap((plan, at) =>
    plan.list
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${area(plan, written[at]?.rows ?? 1)}</definedName>`
      : [],
  );
  const titles = plans.flatMap((plan, at) =>
    plan.list
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${markup(`${quoted(plan.name)}!$1:$1`)}</definedName>`
      : [],
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    `<definedNames>${[...filters, ...titles].join('')}</definedNames></workbook>`
  );
}

export function workbookLinks(plans: readonly SheetPlan[]): string {
  return relationshipsXml([
    ...plans.map((_, at) => ({
      id: `rId${at + 1}`,
      type: 'worksheet',
      target: `worksheets/sheet${at + 1}.xml`,
    })),
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
  ]);
}

export const PACKAGE_LINKS = relationshipsXml([
  { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
]);

/** The links of a sheet to files outside and to its drawing; null where there are none. */
export function sheetLinks(
  { charts = [] }: SheetPlan,
  { links }: WrittenSheet,
  drawing: number,
): string | null {
  const outside = links.map(({ target }, at) => ({
    id: `rId${at + 1}`,
    type: 'hyperlink',
    target,
    external: true,
  }));
  const drawn =
    charts.length > 0
      ? [{ id: 'rIdDrawing', type: 'drawing', target: `../drawings/drawing${drawing}.xml` }]
      : [];
  const all = [...outside, ...drawn];
  return all.length > 0 ? relationshipsXml(all) : null;
}

/** What each part is. */
export function contentTypes(sheets: number, drawings: number, charts: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${FORMATS}.${type}+xml"/>`;
  const count = (many: number, part: (at: number) => string, type: string): string[] =>
    Array.from({ length: many }, (_, at) => override(part(at + 1), type));
  const parts = [
    override('xl/workbook.xml', 'spreadsheetml.sheet.main'),
    override('xl/styles.xml', 'spreadsheetml.styles'),
    ...count(sheets, (at) => `xl/worksheets/sheet${at}.xml`, 'spreadsheetml.worksheet'),
    ...count(drawings, (at) => `xl/drawings/drawing${at}.xml`, 'drawing'),
    ...count(charts, (at) => `xl/charts/chart${at}.xml`, 'drawingml.chart'),
  ];
  return (
    `${HEAD}<Types xmlns="${TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${parts.join('')}</Types>`
  );
}
