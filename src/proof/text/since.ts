/** How far back a mark is looked for; no sentence is longer. */
const FARTHEST = 2000;

/** Where the words start that stand between the last of the marks and a place. */
export function sinceMark(text: string, at: number, marks: string): number {
  let start = at;
  while (start > 0 && at - start < FARTHEST && !marks.includes(text.charAt(start - 1))) start--;
  return start;
}
