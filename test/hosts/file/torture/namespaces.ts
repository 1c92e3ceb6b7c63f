export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** id, kind (or a whole type), target, and whether it lies outside the file. */
export type Link = readonly [id: string, kind: string, target: string, external?: boolean];

/** Kinds of Microsoft's own, whose types are not of the standard. */
export const OWN = {
  vba: `${MICROSOFT}/2006/relationships/vbaProject`,
  person: `${MICROSOFT}/2017/10/relationships/person`,
  threaded: `${MICROSOFT}/2017/10/relationships/threadedComment`,
  slicer: `${MICROSOFT}/2007/relationships/slicer`,
  slicerCache: `${MICROSOFT}/2007/relationships/slicerCache`,
};

/** A relationships part as Excel writes it. */
export function links(list: readonly Link[]): string {
  const items = list.map(([id, kind, target, external]) => {
    const type = kind.startsWith('http') ? kind : `${OFFICE}/${kind}`;
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}
