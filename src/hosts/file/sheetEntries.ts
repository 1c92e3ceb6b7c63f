import { fileErrors } from './fileErrors';
import { splice } from './splice';
import { XmlScanner } from './xmlScanner';
import { escapeXml } from './xmlText';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** [Content_Types].xml with one more override. */
export function appendContentType(xml: string, part: string, name: string, type: string): string {
  return appendLast(xml, part, 'Types', (p) => {
    return `<${p}Override PartName="${name}" ContentType="${type}"/>`;
  });
}

/** The workbook's relationships with one more, the id it got, and whether the file is a strict one. */
export function appendRelationship(
  xml: string,
  part: string,
  kind: string,
  target: string,
): { readonly xml: string; readonly id: string; readonly strict: boolean } {
  const taken = new Set<string>();
  let strict = false;
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open' || scanner.name !== 'Relationship') continue;
    taken.add(scanner.attribute('Id') ?? '');
    strict ||= scanner.attribute('Type')?.startsWith(OFFICE_STRICT) ?? false;
  }
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const type = `${strict ? OFFICE_STRICT : OFFICE}/${kind}`;
  const added = appendLast(xml, part, 'Relationships', (p) => {
    return `<${p}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  });
  return { xml: added, id, strict };
}

/** workbook.xml with one more sheet at the end of its list. */
export function appendSheetEntry(xml: string, part: string, name: string, id: string): string {
  const scanner = new XmlScanner(xml, part);
  let highest = 0;
  let space = OFFICE;
  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open') continue;
    if (scanner.attributes().some((one) => one.value === OFFICE_STRICT)) space = OFFICE_STRICT;
    if (scanner.name === 'sheet') {
      highest = Math.max(highest, Number(scanner.attribute('sheetId') ?? 0));
    }
  }
  return appendLast(xml, part, 'sheets', (p) => {
    const label = escapeXml(name);
    return `<${p}sheet xmlns:r="${space}" name="${label}" sheetId="${highest + 1}" r:id="${id}"/>`;
  });
}

/** Inserts an element as the last child of the first element of a name. */
function appendLast(
  xml: string,
  part: string,
  parent: string,
  child: (prefix: string) => string,
): string {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() !== 'end') {
    if (scanner.name !== parent) continue;
    const { prefix } = scanner;
    if (scanner.token === 'close') {
      return splice(xml, [{ start: scanner.start, end: scanner.start, text: child(prefix) }]);
    }
    if (scanner.token === 'open' && scanner.selfClosed) {
      const text = `>${child(prefix)}</${prefix}${parent}>`;
      return splice(xml, [{ start: scanner.end - 2, end: scanner.end, text }]);
    }
  }
  throw fileErrors.damaged(`${part} 的内容不完整`);
}
