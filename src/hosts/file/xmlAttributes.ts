import { fileErrors } from './fileErrors';
import { decodeEntities } from './xmlText';

/** One attribute; `start` is where the blank before it begins, `end` is after its closing quote. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/y;

/** The attributes of the start tag between two offsets. Throws `UserError` (damaged). */
export function attributesOf(
  xml: string,
  start: number,
  end: number,
  part: string,
): XmlAttribute[] {
  const found: XmlAttribute[] = [];
  let at = start + 1;
  while (at < end && !/[\s/>]/.test(xml[at] ?? '>')) at++;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(xml);
    if (!match) break;
    const [whole, name = '', quoted = ''] = match;
    const value = decodeEntities(quoted.slice(1, -1), part);
    found.push({ name, value, start: at, end: at + whole.length });
    at += whole.length;
  }
  if (!/^\s*\/?>$/.test(xml.slice(at, end))) throw fileErrors.damaged(`${part} 的内容不完整`);
  return found;
}
