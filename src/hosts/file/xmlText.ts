import { ENTITIES, escapeText } from '../shared/xmlEntities';
import { fileErrors } from './fileErrors';

/** Resolves character and the five named references; any other is damage, as there is no DTD. */
export function decodeEntities(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const plain = ENTITIES[name];
    if (plain !== undefined && whole.endsWith(';')) return plain;
    const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : -1;
    if (code < 0 || code > 0x10ffff || !whole.endsWith(';')) {
      throw fileErrors.damaged(`${part} 含有无法识别的字符`);
    }
    return String.fromCodePoint(code);
  });
}

/** For text between tags and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
