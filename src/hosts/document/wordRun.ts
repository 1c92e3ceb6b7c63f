import { type Piece, readText } from './wordText';
import type { WordXml } from './wordXml';

/** What a run holds, in order, and the text boxes anchored in it. */
export interface RunSink {
  readonly part: string;
  put(piece: Piece): void;
  /** A page or column break: the text after it begins a new line. */
  breakPage(): void;
  /** The scanner stands on the `w:txbxContent` just opened; the sink reads to its `close`. */
  readBox(): void;
}

/** Characters that stand for elements. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Reads the `w:r` just opened as a reader sees it, hidden text left out; ends on its `close`. */
export function readRun(scanner: WordXml, sink: RunSink): void {
  const depth = scanner.depth;
  let hidden = false;
  while (scanner.nextInside(depth)) {
    const { name, own } = scanner;
    if (name === 'Fallback' && !own) scanner.skip();
    else if (!own) continue;
    else if (name === 'txbxContent') sink.readBox();
    else if (name === 'rPr') hidden = isHidden(scanner);
    else if (hidden || PASSED_OVER.has(name)) scanner.skip();
    else if (name === 'r') readRun(scanner, sink);
    else readContent(scanner, sink);
  }
}

/** Phonetic guides, struck-out text and what belongs to drawings is no text of the run. */
const PASSED_OVER = new Set(['rt', 'delText', 'instrText', 'delInstrText', 'rubyPr']);

function readContent(scanner: WordXml, sink: RunSink): void {
  const { name } = scanner;
  const sign = name === 'br' ? breakOf(scanner) : SIGNS[name];
  if (name === 't') sink.put(readText(scanner, sink.part));
  else if (name === 'sym') sink.put({ text: symbol(scanner), source: null });
  else if (sign === '\f') sink.breakPage();
  else if (sign !== undefined) sink.put({ text: sign, source: null });
}

function breakOf(scanner: WordXml): string {
  return /^(?:page|column)$/.test(scanner.value(':type') ?? '') ? '\f' : '\n';
}

/** A sign of a symbol font, where it has a character of its own. */
function symbol(scanner: WordXml): string {
  const code = Number.parseInt(scanner.value(':char') ?? '', 16);
  const known = code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code <= 0xf8ff);
  return known ? String.fromCharCode(code) : '';
}

function isHidden(scanner: WordXml): boolean {
  const depth = scanner.depth;
  let hidden = false;
  while (scanner.nextInside(depth)) {
    if (scanner.name === 'vanish') hidden = scanner.on;
    else scanner.skip();
  }
  return hidden;
}
