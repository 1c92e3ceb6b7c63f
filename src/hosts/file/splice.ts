/** One replacement of a stretch of text; `start === end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies replacements that do not overlap; insertions at one place keep their order. */
export function splice(source: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const one of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(source.slice(at, one.start), one.text);
    at = one.end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}
