/** Characters that can mean something anywhere in a line of Markdown, also as GitHub reads it. */
const ANYWHERE = /[\\`*_[\]<>&|~#@$]/g;
/** Bare addresses, which GitHub would turn into links. */
const ADDRESS = /:(?=\/\/)|(?<=www)\./gi;
/** Characters that mean something only where a line starts: lists, rules, underlines of headings. */
const MARK_AT_START = /^[+\-=]/;
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** One line of text, so that Markdown shows exactly these characters. For use inside a line. */
export function escapeInline(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(ADDRESS, '\\$&');
}

/** One line of text that stands at the start of a line: blanks before it are dropped, they would make it code. */
export function escapeLine(text: string): string {
  return escapeInline(text.replace(/^[ \u00a0]+/, ''))
    .replace(MARK_AT_START, '\\$&')
    .replace(NUMBER_AT_START, '$1\\$2');
}
