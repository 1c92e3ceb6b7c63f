const OPEN = '(（【[〔';
const CLOSE = ')）】]〕';

/** A text without its bracketed notes, and the notes. */
export interface Noted {
  readonly body: string;
  readonly notes: readonly string[];
}

/** Brackets that belong to the value: 95%(含)以上; those of 元/(人·月) are dropped, their words kept. */
const KEPT = /^含$/;

/** Takes bracketed notes out: 95%(问卷调查) is 95% with a note. Text whose brackets do not match stays as it is. */
export function withoutNotes(text: string): Noted {
  if (!/[(（【[〔]/.test(text)) return { body: text, notes: [] };
  const notes: string[] = [];
  let body = '';
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (OPEN.includes(char)) {
      if (depth === 0) body += text.slice(from, at);
      if (depth === 0) from = at;
      depth++;
    } else if (CLOSE.includes(char)) {
      depth--;
      if (depth < 0) return { body: text, notes: [] };
      if (depth > 0) continue;
      const note = text.slice(from + 1, at);
      const belongs = KEPT.test(note) && /^以/.test(text.slice(at + 1));
      const isUnit = body.endsWith('/');
      if (isUnit) body += note;
      else if (belongs) body += text.slice(from, at + 1);
      else if (note !== '') notes.push(note);
      from = at + 1;
    }
  }
  return depth === 0 ? { body: body + text.slice(from), notes } : { body: text, notes: [] };
}
