import { refusals } from '../shared/refusals';
import type { Book } from './book';
import { relsName } from './opcPackage';
import { splice } from './splice';
import { XmlScanner } from './xmlScanner';

const TYPES = '[Content_Types].xml';

/**
 * The parts that change when the last sheet of a book is taken away; null where anything else in the workbook part
 * counts on it. Throws `UserError` (protected, damaged).
 */
export function partsWithout(book: Book, name: string): Map<string, string> | null {
  const { pack, main } = book;
  const index = main.sheets.length - 1;
  const part = main.sheets[index]?.part;
  if (main.sheets[index]?.name !== name || !part) return null;
  if (main.structureLocked) throw refusals.protectedBook();
  const xml = pack.text(main.part);
  if (isCountedOn(xml, main.part, name, index)) return null;
  const rels = relsName(main.part);
  const link = pack.relationships(main.part).find((one) => one.target === part);
  if (!link) return null;
  return new Map([
    [main.part, without(xml, main.part, 'sheet', (one) => one.attribute(':id') === link.id)],
    [
      rels,
      without(pack.text(rels), rels, 'Relationship', (one) => one.attribute('Id') === link.id),
    ],
    [TYPES, without(pack.text(TYPES), TYPES, 'Override', (one) => names(one, part))],
    [part, `<worksheet xmlns="${main.namespace}"><sheetData/></worksheet>`],
  ]);
}

const names = (scanner: XmlScanner, part: string): boolean =>
  scanner.attribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase();

/** True where the sheet is the one shown, or a name is its own or speaks of it. */
function isCountedOn(xml: string, part: string, name: string, index: number): boolean {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open') continue;
    if (['activeTab', 'localSheetId'].some((one) => scanner.attribute(one) === String(index)))
      return true;
  }
  const texts = [...xml.matchAll(/definedName\b[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  return texts.some((text) => text.toLowerCase().includes(name.toLowerCase()));
}

/** A text without the first element, which is empty, of a name that passes. */
function without(
  xml: string,
  part: string,
  name: string,
  test: (scanner: XmlScanner) => boolean,
): string {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open' || scanner.name !== name || !test(scanner)) continue;
    const { start } = scanner;
    return splice(xml, [{ start, end: endOf(scanner), text: '' }]);
  }
  return xml;
}

/** Where the element just opened, which holds no other, ends. */
function endOf(scanner: XmlScanner): number {
  if (scanner.selfClosed) return scanner.end;
  let token = scanner.next();
  while (token !== 'close' && token !== 'end') token = scanner.next();
  return scanner.end;
}
