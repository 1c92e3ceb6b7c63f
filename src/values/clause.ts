const MARKS = '，,。；;、！!？?（）()【】[]〔〕《》“”"且';

/** True where a clause may end: at a mark of punctuation, or outside the text. */
export function isBoundary(text: string, at: number): boolean {
  return at < 0 || at >= text.length || MARKS.includes(text.charAt(at));
}

/** Start of the clause in which `at` stands, not before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !isBoundary(text, start - 1)) start--;
  return start;
}

/** End of the clause in which `at` stands. */
export function clauseEnd(text: string, at: number): number {
  let end = at;
  while (!isBoundary(text, end)) end++;
  return end;
}
