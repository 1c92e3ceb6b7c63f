/** Height of a line of text and the most a row can have, in points. */
const LINE = 13.5;
const MOST = 409;
/** What a line may leave empty because a word, a figure or a file's ending is not parted, in characters. */
const RAGGED = 2;
/** Characters above it count two. */
const LAST_ASCII = 0x7f;

/** Height of a row, in points, in which each text fits the width of its column: neither Excel nor LibreOffice works it out. */
export function rowHeight(
  texts: readonly { readonly text: string; readonly width: number }[],
): number {
  let lines = 1;
  for (const { text, width } of texts) {
    if (text.length * 2 <= width && !text.includes('\n')) continue;
    lines = Math.max(lines, linesIn(text, width - RAGGED));
  }
  return Math.min(MOST, lines * LINE + 1.5);
}

function linesIn(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const char of text) {
    const size = (char.codePointAt(0) ?? 0) > LAST_ASCII ? 2 : 1;
    if (char === '\n' || used + size > width) {
      lines += 1;
      used = 0;
    }
    if (char !== '\n') used += size;
  }
  return lines;
}
