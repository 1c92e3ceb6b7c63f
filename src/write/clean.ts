/**
 * Text as every writer may use it: line ends are `\n`, a tab is a space (a tab would start a new column where text is
 * pasted into a sheet), and what XML does not allow (control characters, half surrogate pairs, U+FFFE and U+FFFF) is gone.
 */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '');
}

/** The same on one line: each line end and the blanks around it become one space. */
export function cleanLine(text: string): string {
  return clean(text).replace(/ *\n\s*/g, ' ');
}
