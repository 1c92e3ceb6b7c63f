/** Rough printed width in characters (字): one for a Chinese character, a half for a Latin letter or digit. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 0.5 : 1;
  return width;
}
