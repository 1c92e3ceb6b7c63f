import type { ProofFinding } from '../model/proof';

/** Findings of one code that are told: more of them help nobody. */
const MOST_OF_CODE = 200;
/** Characters of a quotation, of what is found and expected, and of a message. */
const MOST_QUOTED = 300;
const MOST_SAID = 600;

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.ceil((most * 2) / 3);
  const opening = text.slice(0, head).replace(/[\ud800-\udbff]$/, '');
  const ending = text.slice(2 + head - most).replace(/^[\udc00-\udfff]/, '');
  return `${opening}……${ending}`;
}

const cutOrNull = (text: string | null): string | null => text && cut(text, MOST_QUOTED);

function short(finding: ProofFinding): ProofFinding {
  const { quote, found, expected, message } = finding;
  return {
    ...finding,
    quote: cut(quote, MOST_QUOTED),
    found: cutOrNull(found),
    expected: cutOrNull(expected),
    message: cut(message, MOST_SAID),
  };
}

const countOf = (counts: ReadonlyMap<string, number>, code: string): number =>
  counts.get(code) ?? 0;

/** 有限的问题 At most so many findings of a code, the last of them saying how many were left out; no text without end. */
export function bounded(findings: readonly ProofFinding[]): ProofFinding[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, countOf(counts, code) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const { code } = finding;
    const place = countOf(seen, code) + 1;
    seen.set(code, place);
    if (place > MOST_OF_CODE) return [];
    const omitted = countOf(counts, code) - MOST_OF_CODE;
    const told = short(finding);
    if (place < MOST_OF_CODE || omitted <= 0) return [told];
    const message = `${told.message}（这一类问题太多，另有${omitted}条没有列出。）`;
    return [{ ...told, message, omitted }];
  });
}
