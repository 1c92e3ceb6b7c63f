import { type TextKind, textXml } from '../shared/textXml';
import type { Book } from './book';
import type { KeptText } from './keptText';
import { relsName } from './opcPackage';
import { appendContentType, appendRelationship } from './sheetEntries';
import { XmlScanner } from './xmlScanner';

const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
const TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const OFFICE_STRICT = 'http://purl.oclc.org/ooxml/officeDocument';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** The parts that change when a text is kept: those that hold one already, or else a new one and its surroundings. */
export function textParts(
  book: Pick<Book, 'pack' | 'main'>,
  kind: TextKind,
  { parts }: KeptText,
  text: string,
): Map<string, string> {
  const xml = textXml(kind, text);
  return parts.length > 0 ? new Map(parts.map((part) => [part, xml])) : newParts(book, kind, xml);
}

function newParts(
  { pack, main }: Pick<Book, 'pack' | 'main'>,
  kind: TextKind,
  content: string,
): Map<string, string> {
  const before = pack.text(TYPES);
  const item = (n: number) => `customXml/item${n}.xml`;
  const props = (n: number) => `customXml/itemProps${n}.xml`;
  // A file may speak of a part it no longer has: naming it twice would spoil it.
  const spoken = [before, ...main.customXmlParts].join('\n').toLowerCase();
  const taken = (part: string) => pack.has(part) || spoken.includes(part.toLowerCase());
  let n = 1;
  while ([item(n), props(n), relsName(item(n))].some(taken)) n++;

  const rels = relsName(main.part);
  const up = '../'.repeat(main.part.split('/').length - 1);
  const linked = appendRelationship(pack.text(rels), rels, 'customXml', `${up}${item(n)}`);
  const space = linked.strict ? OFFICE_STRICT : OFFICE;
  const types = [
    [item(n), 'application/xml'],
    [props(n), PROPERTIES],
    [relsName(item(n)), RELATIONSHIPS],
  ] as const;
  return new Map([
    [TYPES, types.reduce((xml, [part, type]) => withType(xml, part, type), before)],
    [rels, linked.xml],
    [item(n), content],
    [props(n), propertiesXml(kind, `${space}/customXml`)],
    [relsName(item(n)), relationshipXml(`${space}/relationships/customXmlProps`, n)],
  ]);
}

/** [Content_Types].xml that gives a new part its type: by the default of its extension, or else by an override. */
function withType(xml: string, part: string, type: string): string {
  const extension = part.slice(part.lastIndexOf('.') + 1);
  const scanner = new XmlScanner(xml, TYPES);
  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open' || scanner.name !== 'Default') continue;
    if (scanner.attribute('Extension')?.toLowerCase() !== extension) continue;
    if (scanner.attribute('ContentType') === type) return xml;
  }
  return appendContentType(xml, TYPES, `/${part}`, type);
}

function propertiesXml({ id, namespace }: TextKind, space: string): string {
  return (
    `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${space}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function relationshipXml(type: string, n: number): string {
  const link = `<Relationship Id="rId1" Type="${type}" Target="itemProps${n}.xml"/>`;
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${link}</Relationships>`;
}
