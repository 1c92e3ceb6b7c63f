import { WordXml } from './wordXml';

/** 编号 Which list a paragraph is in, and on which level of it (from 0). */
export interface ListPlace {
  /** Null where only the level is said. */
  readonly list: string | null;
  readonly level: number | null;
}

/** What decides headings and list numbers; null where nothing is said. */
export interface ParagraphLook {
  /** 大纲级别 from 0; 9 is body text. */
  readonly outline: number | null;
  readonly numbering: ListPlace | null;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly look: ParagraphLook;
}

const PLAIN: ParagraphLook = { outline: null, numbering: null };
/** Styles built upon styles: Word itself stops at eleven. */
const MOST_STEPS = 20;

/** 样式 What the styles of a Word file say of a paragraph. */
export class WordStyles {
  private readonly styles = new Map<string, Style>();

  /** Throws `UserError` (damaged, unsupported). */
  constructor(xml: string | null, part: string) {
    if (xml === null) return;
    const scanner = new WordXml(xml, part);
    while (scanner.nextInside(0)) {
      if (scanner.own && scanner.name === 'style') this.add(scanner);
    }
  }

  /** The nearest word said by the style or one it is built upon. */
  look(id: string | null): ParagraphLook {
    let { outline, numbering } = PLAIN;
    let at = id;
    for (let step = 0; at !== null && step < MOST_STEPS; step++) {
      const style = this.styles.get(at);
      outline ??= style?.look.outline ?? namedOutline(style?.name ?? at);
      numbering = merged(numbering, style?.look.numbering ?? null);
      at = style?.basedOn ?? null;
    }
    return { outline, numbering };
  }

  private add(scanner: WordXml): void {
    const id = scanner.value(':styleId') ?? '';
    const level = scanner.depth;
    let name = '';
    let basedOn: string | null = null;
    let look = PLAIN;
    while (scanner.nextInside(level)) {
      if (scanner.name === 'name') name = scanner.val ?? '';
      else if (scanner.name === 'basedOn') basedOn = scanner.val;
      else if (scanner.name === 'pPr') look = readProperties(scanner);
      else scanner.skip();
    }
    this.styles.set(id, { name, basedOn, look });
  }
}

/** What a paragraph's own properties say, the style it names and whether its end is struck out. */
export interface ParagraphProperties extends ParagraphLook {
  readonly style: string | null;
  /** True where the paragraph mark is deleted or moved away: the next paragraph goes on in the same line. */
  readonly endStruck: boolean;
}

/** Reads the `w:pPr` just opened; ends on its `close`. */
export function readProperties(scanner: WordXml): ParagraphProperties {
  const depth = scanner.depth;
  let style: string | null = null;
  let outline: number | null = null;
  let list: string | null = null;
  let level: number | null = null;
  let endStruck = false;
  while (scanner.nextInside(depth)) {
    if (scanner.name === 'pStyle') style = scanner.val;
    else if (scanner.name === 'outlineLvl') outline = scanner.countOf(':val');
    else if (scanner.name === 'ilvl') level = scanner.countOf(':val');
    else if (scanner.name === 'numId') list = scanner.val;
    else if (scanner.name === 'del' || scanner.name === 'moveFrom') endStruck = true;
    else if (!/^(?:numPr|rPr)$/.test(scanner.name)) scanner.skip();
  }
  const numbering = list === null && level === null ? null : { list, level };
  return { style, outline, numbering, endStruck };
}

/** The nearer words, and the farther ones where those say nothing. */
export function merged(near: ListPlace | null, far: ListPlace | null): ListPlace | null {
  if (near === null || far === null) return near ?? far;
  return { list: near.list ?? far.list, level: near.level ?? far.level };
}

/** 标题 1, heading 1 */
function namedOutline(name: string): number | null {
  const found = /^(?:heading|标题) ?([1-9])$/i.exec(name.trim());
  return found ? Number(found[1]) - 1 : null;
}
