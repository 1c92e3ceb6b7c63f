import { fileErrors } from './fileErrors';
import type { OpcPackage } from './opcPackage';
import { XmlScanner } from './xmlScanner';
import { isTrue } from './xmlValues';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** Part name; null for a chart sheet or another that holds no cells. */
  readonly part: string | null;
}

/** 工作簿部件 What workbook.xml and its relationships say. */
export interface WorkbookPart {
  readonly part: string;
  /** Its main namespace, transitional or strict. */
  readonly namespace: string;
  readonly sheets: readonly SheetEntry[];
  readonly active: string | null;
  readonly date1904: boolean;
  /** 工作簿结构受保护: no sheet may be added. */
  readonly structureLocked: boolean;
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
  readonly themePart: string | null;
  /** Custom XML parts, whoever put them there: those of the workbook, then those LibreOffice ties to the package. */
  readonly customXmlParts: readonly string[];
}

/** Finds and reads the main part. Throws `UserError` (not-workbook, unsupported, damaged). */
export function readWorkbookPart(pack: OpcPackage): WorkbookPart {
  const roots = pack.relationships('');
  if (roots.some((one) => one.kind === 'origin'))
    throw fileErrors.unsupported('带有数字签名的文件');
  const part = roots.find((one) => one.kind === 'officeDocument')?.target;
  if (part === undefined) throw fileErrors.notWorkbook();
  if (part.toLowerCase().endsWith('.bin')) throw fileErrors.binaryWorkbook();

  const links = pack.relationships(part);
  const target = (kind: string) => {
    const found = links.find((one) => one.kind === kind)?.target;
    return found !== undefined && pack.has(found) ? found : null;
  };
  const sheetParts = new Map(
    links.flatMap((one) => (one.kind === 'worksheet' ? [[one.id, one.target] as const] : [])),
  );
  const facts = scanWorkbook(pack.text(part), part, sheetParts);
  return {
    part,
    ...facts,
    stringsPart: target('sharedStrings'),
    stylesPart: target('styles'),
    themePart: target('theme'),
    customXmlParts: [
      ...new Set(
        [...links, ...roots].flatMap((one) => (one.kind === 'customXml' ? [one.target] : [])),
      ),
    ],
  };
}

function scanWorkbook(xml: string, part: string, sheetParts: ReadonlyMap<string, string>) {
  const scanner = new XmlScanner(xml, part);
  const sheets: SheetEntry[] = [];
  const taken = new Set<string>();
  let tab = 0;
  let date1904 = false;
  let structureLocked = false;
  let views = 0;
  let namespace = '';
  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open' || !scanner.own) continue;
    if (scanner.depth === 1) {
      if (scanner.name !== 'workbook') throw fileErrors.notWorkbook();
      namespace = namespaceOf(scanner);
    }
    if (scanner.name === 'workbookPr') date1904 = isTrue(scanner.attribute('date1904'));
    if (scanner.name === 'workbookProtection') {
      structureLocked = isTrue(scanner.attribute('lockStructure'));
    }
    if (scanner.name === 'workbookView' && views++ === 0) {
      tab = Number(scanner.attribute('activeTab') ?? 0);
    }
    if (scanner.name === 'sheet' && scanner.depth === 3) {
      const name = scanner.attribute('name') ?? '';
      const sheet = sheetParts.get(scanner.attribute(':id') ?? '') ?? null;
      if (taken.has(name.toLowerCase()) || (sheet !== null && taken.has(`/${sheet}`)))
        throw fileErrors.damaged(`工作表“${name}”出现两次`);
      taken.add(name.toLowerCase()).add(`/${sheet}`);
      sheets.push({
        name,
        visible: (scanner.attribute('state') ?? 'visible') === 'visible',
        part: sheet,
      });
    }
  }
  const shown = sheets[tab];
  return { sheets, active: shown?.part ? shown.name : null, date1904, structureLocked, namespace };
}

/** What the opened element's prefix is bound to. */
function namespaceOf(scanner: XmlScanner): string {
  const name = scanner.prefix === '' ? 'xmlns' : `xmlns:${scanner.prefix.slice(0, -1)}`;
  return scanner.attribute(name) ?? MAIN;
}
