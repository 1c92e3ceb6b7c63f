/** What can be typed into a cell; null empties it. */
export type Typed = string | number | null;

/** What typing `text` into a cell of this format means: number, percentage, or text; an empty line clears the cell. */
export function typedValue(text: string, format: string): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (format === '@') return text;
  const plain = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(%?)$/.exec(trimmed);
  if (!plain || plain[0].replace(/\D/g, '').length > 15) return text;
  const number = Number(trimmed.replace(/[,%]/g, ''));
  if (plain[4] !== '%') return number;
  return format.includes('%') ? Number((number / 100).toPrecision(15)) : text;
}
