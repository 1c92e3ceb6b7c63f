import { type Book, readBook } from './book';
import { relsName } from './opcPackage';
import { appendContentType, appendRelationship } from './sheetEntries';
import { verifyEntries } from './verifyPatch';

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const TYPES = '[Content_Types].xml';

/** The book with a styles part, and the part's name; one that lacks it gets a plain one, which changes no look. Throws `UserError` (damaged). */
export function newStyles(book: Book): { readonly book: Book; readonly part: string } {
  const { pack, main } = book;
  if (main.stylesPart) return { book, part: main.stylesPart };
  const folder = main.part.slice(0, main.part.lastIndexOf('/') + 1);
  let n = 0;
  const file = () => `styles${n > 0 ? n : ''}.xml`;
  while (pack.has(folder + file())) n++;
  const part = folder + file();
  const rels = relsName(main.part);
  const parts = new Map([
    [TYPES, appendContentType(pack.text(TYPES), TYPES, `/${part}`, STYLES)],
    [rels, appendRelationship(pack.text(rels), rels, 'styles', file()).xml],
    [part, stylesXml(main.namespace)],
  ]);
  const after = readBook(pack.with(parts), book);
  verifyEntries(book, after, new Set(parts.keys()));
  return { book: after, part };
}

function stylesXml(namespace: string): string {
  const fill = (type: string) => `<fill><patternFill patternType="${type}"/></fill>`;
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    `<fills count="2">${fill('none')}${fill('gray125')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs><cellXfs count="1">${plain} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
