/**
 * Every match of a global pattern, left to right. `String.matchAll` makes a new pattern on every call, which costs more
 * than most lines take to search.
 */
export function matchesOf(text: string, form: RegExp): readonly RegExpExecArray[] {
  form.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = form.exec(text); match; match = form.exec(text)) {
    found.push(match);
    if (match[0] === '') form.lastIndex++;
  }
  return found;
}
