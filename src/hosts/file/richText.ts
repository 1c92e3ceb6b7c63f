import { decodeCellText } from './cellText';
import type { XmlScanner } from './xmlScanner';

/**
 * The text of the `si` or `is` element just opened: its plain text or all its runs, without phonetic hints.
 * Ends on its `close`.
 */
export function readRichText(scanner: XmlScanner): string {
  const level = scanner.depth;
  let text = '';
  while (scanner.next() !== 'end') {
    if (scanner.token === 'close' && scanner.depth < level) break;
    if (scanner.token !== 'open') continue;
    if (scanner.name === 'rPh') scanner.skip();
    else if (scanner.name === 't') text += scanner.textInside();
  }
  return decodeCellText(text);
}
