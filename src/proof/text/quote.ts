const LONGEST = 30;

/** The words in quotation marks, shortened in the middle where they are long. */
export function quote(text: string, most = LONGEST): string {
  const bare = text.trim().replace(/\s+/g, ' ');
  if (bare.length <= most) return `“${bare}”`;
  const head = Math.ceil((most * 2) / 3);
  return `“${bare.slice(0, head)}……${bare.slice(-(most - head))}”`;
}
