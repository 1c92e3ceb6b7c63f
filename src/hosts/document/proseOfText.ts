import type { Prose, ProseParagraph } from '../../model/proof';

/** A heading of Markdown; the marks of emphasis may stand inside or around it. */
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/;
const BOLD = /\*\*(?=\S)([^*]*[^*\s])\*\*/g;
/** Signs that Markdown writes with a backslash in front. */
const ESCAPED = /\\([\\`*_[\]<>&|~#@$:.+\-=()])/g;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/;
/** Cells of one row: a line that begins or ends with a pipe, or the spaced bars of our own plain text. */
const CELL_MARK = /(?<!\\)\||\s｜\s/;
const BULLET = /^\s*(?:[-*+•·]\s+|>\s?)(?=\S)/;
const LINE_END = /\r\n|[\n\r\u2028\u2029\f\v]/;

const unescaped = (text: string): string =>
  text.replace(BOLD, '$1').replace(ESCAPED, '$1').trimEnd();

/** The cells of a row, null where the line is none. */
function cellsOf(line: string): string[] | null {
  const bare = line.trim();
  if (!/[|｜]/.test(bare)) return null;
  const framed = bare.startsWith('|') || (bare.endsWith('|') && !bare.endsWith('\\|'));
  if (!framed && !/\s｜\s/.test(bare)) return null;
  const inner = bare.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  const cells = inner.split(CELL_MARK).map((cell) => unescaped(cell.trim()));
  return cells.length > 1 || bare.startsWith('|') ? cells : null;
}

function paragraphOf(line: string): ProseParagraph {
  const heading = HEADING.exec(line);
  if (!heading) return { text: unescaped(line.replace(BULLET, '')), cell: null, level: null };
  const level = Math.min(heading[1]?.length ?? 1, 4);
  return { text: unescaped(heading[2] ?? ''), cell: null, level };
}

/**
 * Plain text or Markdown as prose: one paragraph a line, empty lines left out. Headings, bold type, lists and tables of
 * Markdown lose their marks; places in a paragraph count in the text that is left.
 */
export function proseOfText(text: string): Prose {
  const paragraphs: ProseParagraph[] = [];
  let table = -1;
  let row = -1;
  for (const line of text.replace(/^\ufeff/, '').split(LINE_END)) {
    if (TABLE_RULE.test(line) && row >= 0) continue;
    const cells = cellsOf(line);
    if (cells) {
      if (row < 0) table++;
      row++;
      cells.forEach((cell, column) => {
        if (cell !== '') paragraphs.push({ text: cell, cell: { table, row, column }, level: null });
      });
      continue;
    }
    row = -1;
    if (RULE.test(line)) continue;
    const paragraph = paragraphOf(line);
    if (paragraph.text.trim() !== '') paragraphs.push(paragraph);
  }
  return { paragraphs };
}
