import { escapeXml } from './xmlText';

/** What XML cannot hold: control characters but tab and line feed, two non-characters, and half surrogates. */
const UNFIT = '[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]';
const LONE_HIGH = '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])';
const HEX = 'x[0-9a-fA-F]{4}';
/** An underscore that a reader would take for the start of an escape. */
const LOOKALIKE = new RegExp(`_(?=${HEX}(?:_|${UNFIT}|${LONE_HIGH}|[\\uDC00-\\uDFFF]))`, 'g');
/** Whole pairs are matched too, so that their halves are not. */
const ESCAPED = new RegExp(`[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\uD800-\\uDFFF]|${UNFIT}`, 'g');

/** Line ends as a cell stores them: CRLF and CR become LF. */
export function normaliseLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Cell text for the file: `_xHHHH_` for what XML cannot hold, then XML escapes. */
export function encodeCellText(text: string): string {
  const safe = normaliseLines(text)
    .replace(LOOKALIKE, '_x005F_')
    .replace(ESCAPED, (c) => (c.length > 1 ? c : `_x${hexOf(c.charCodeAt(0))}_`));
  return escapeXml(safe);
}

/** Resolves `_xHHHH_` in text already freed from XML escapes. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
