import { splice } from './splice';
import { XmlScanner } from './xmlScanner';
import { isTrue } from './xmlValues';

/** Elements of a workbook part that come before `calcPr`. */
const BEFORE = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** workbook.xml with `fullCalcOnLoad` set; the same text where it is set already. */
export function withCalcFlag(xml: string, part: string): string {
  const scanner = new XmlScanner(xml, part);
  let at = -1;
  let prefix = '';
  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open' || scanner.depth !== 2 || !scanner.own) continue;
    if (scanner.name === 'calcPr') {
      const flag = scanner.attributes().find((one) => one.name === 'fullCalcOnLoad');
      if (flag && isTrue(flag.value)) return xml;
      const end = scanner.end - (scanner.selfClosed ? 2 : 1);
      const text = ' fullCalcOnLoad="1"';
      return splice(xml, [flag ? { ...flag, text } : { start: end, end, text }]);
    }
    if (!BEFORE.includes(scanner.name)) continue;
    prefix = scanner.prefix;
    scanner.skip();
    at = scanner.end;
  }
  if (at < 0) return xml;
  return splice(xml, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
