/** What drives a terminal, or turns the order of what it shows. */
const DRIVING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** JSON text whose control characters are escaped, so that none reaches the terminal; it says the same. */
export function safeJson(json: string): string {
  const escaped = (char: string): string =>
    char === '\n' ? char : `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  return json.replace(DRIVING, escaped);
}

/** Writes JSON text to standard output. */
export function printJsonText(json: string): void {
  process.stdout.write(safeJson(json));
}

/** Writes one JSON document to standard output. */
export function printJson(document: unknown): void {
  printJsonText(`${JSON.stringify(document, null, 2)}\n`);
}

/** Text of a cell must not drive the terminal: of the control characters only tab and line feed stay. */
export function harmless(text: string): string {
  return text.replace(DRIVING, (char) => (char === '\t' || char === '\n' ? char : ''));
}

/** Writes lines to standard output. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.map(harmless).join('\n')}\n`);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns a text takes up in a terminal: East Asian wide characters take two. */
export function width(text: string): number {
  let columns = 0;
  for (const char of text) columns += WIDE.test(char) ? 2 : 1;
  return columns;
}

/** The text in exactly so many columns, cut with an ellipsis or filled with blanks. */
function padTo(raw: string, columns: number): string {
  const text = raw.replace(/\s+/g, ' ');
  if (width(text) <= columns) return text + ' '.repeat(columns - width(text));
  let out = '';
  for (const char of text) {
    if (width(out + char) > columns - 1) break;
    out += char;
  }
  return `${out}…${' '.repeat(columns - width(out) - 1)}`;
}

/** Lays out rows under a header; a cell wider than `most` is cut with an ellipsis. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  most = 32,
): string[] {
  const columns = header.map((title, index) =>
    Math.min(most, Math.max(width(title), ...rows.map((row) => width(row[index] ?? '')))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((size, index) => padTo(cells[index] ?? '', size))
      .join('  ')
      .trimEnd();
  return [line(header), columns.map((size) => '-'.repeat(size)).join('  '), ...rows.map(line)];
}
