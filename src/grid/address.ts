/** Column letters for a column counted from 0: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) {
    name = String.fromCharCode(65 + (n % 26)) + name;
  }
  return name;
}

/** Relative A1 address of a row and column counted from 0: (0, 0) → `A1`. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Row and column, counted from 0, of a relative or absolute A1 address; null where it is none. */
export function position(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return null;
  const letters = match[1] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** `自评表!H12`: how findings and forms name a cell. */
export function qualified(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

/** Takes `自评表!H12` apart; null where there is no `!`. */
export function unqualified(text: string): { sheet: string; address: string } | null {
  const cut = text.lastIndexOf('!');
  return cut < 0 ? null : { sheet: text.slice(0, cut), address: text.slice(cut + 1) };
}
