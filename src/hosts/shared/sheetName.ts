const LONGEST = 31;

/** A name Excel accepts: forbidden characters become `_`, at most 31 characters, no apostrophe at either end. */
export function sheetNameOf(wanted: string): string {
  const clean = wanted
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters cannot stand in a sheet name
    .replace(/[:\\/?*[\]\u0000-\u001F\u007F\uFFFE\uFFFF]/g, '_')
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (c) => (c.length > 1 ? c : '_'))
    .trim();
  const name = cut(clean, LONGEST).replace(/^'|'$/g, '_');
  return name === '' || name.toLowerCase() === 'history' ? '工作表' : name;
}

/** `自评报告`, `自评报告2`, `自评报告3`… each at most 31 characters. */
export function* sheetNames(wanted: string): Generator<string, never> {
  const name = sheetNameOf(wanted);
  yield name;
  for (let n = 2; ; n++) yield `${cut(name, LONGEST - String(n).length)}${n}`;
}

/** Excel tells sheet names apart without regard to case. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Cuts without leaving half a character. */
function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.length <= length ? text : text.slice(0, end);
}
