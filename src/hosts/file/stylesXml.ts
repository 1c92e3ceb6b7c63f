import { fileErrors } from './fileErrors';
import { type Splice, splice } from './splice';
import type { XmlAttribute } from './xmlAttributes';
import { XmlScanner } from './xmlScanner';

/** The lists that can grow, with what must stand before each in a styles part and what a missing one begins with. */
const LISTS = {
  fonts: {
    after: ['numFmts'],
    first: (p: string) => [`<${p}font><${p}sz val="11"/><${p}name val="宋体"/></${p}font>`],
  },
  fills: {
    after: ['numFmts', 'fonts'],
    first: (p: string) =>
      ['none', 'gray125'].map(
        (type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`,
      ),
  },
  cellXfs: {
    after: ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs'],
    first: (p: string) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  },
} as const;
type ListName = keyof typeof LISTS;
const NAMES = ['fonts', 'fills', 'cellXfs'] as const satisfies readonly ListName[];

interface Listed {
  /** The elements' texts, new ones included. */
  readonly items: string[];
  /** How many there were at first, and how many of those stand in the part. */
  readonly first: number;
  readonly written: number;
  /** Puts a text in, after the last element; and what goes around it. */
  readonly at: Splice;
  readonly around: readonly [string, string];
  readonly count: XmlAttribute | null;
}

/** 样式表 A styles part to which fonts, fills and cell formats can be added; what is there keeps its place and its bytes. */
export class StylesXml {
  /** Prefix of its elements, with the colon. */
  readonly prefix: string;
  private readonly lists: Readonly<Record<ListName, Listed>>;

  /** Throws `UserError` (damaged). */
  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {
    const scanner = new XmlScanner(source, part);
    while (scanner.next() !== 'open') if (scanner.token === 'end') throw this.broken();
    this.prefix = scanner.prefix;
    this.lists = {
      fonts: this.list('fonts'),
      fills: this.list('fills'),
      cellXfs: this.list('cellXfs'),
    };
  }

  /** Texts of the cell formats, by style index. */
  get xfs(): readonly string[] {
    return this.lists.cellXfs.items;
  }

  get fonts(): readonly string[] {
    return this.lists.fonts.items;
  }

  get fills(): readonly string[] {
    return this.lists.fills.items;
  }

  /** Index of a font of just this text, added where there is none. */
  font(text: string): number {
    return put(this.lists.fonts.items, text);
  }

  /** Index of a fill of just this text, added where there is none. */
  fill(text: string): number {
    return put(this.lists.fills.items, text);
  }

  /** The same for a cell format. */
  xf(text: string): number {
    return put(this.lists.cellXfs.items, text);
  }

  /** The part as it is to be; the very text where nothing was added. */
  xml(): string {
    const splices = NAMES.flatMap((name): Splice[] => {
      const { items, first, written, at, around, count } = this.lists[name];
      if (items.length === first) return [];
      const total = ` count="${items.length}"`;
      const fresh = items.slice(written).join('');
      const text = `${around[0].replace('#', total)}${fresh}${around[1]}`;
      return [...(count ? [{ ...count, text: total }] : []), { ...at, text }];
    });
    return splice(this.source, splices);
  }

  private list(name: ListName): Listed {
    const { source, part, prefix: p } = this;
    const before: readonly string[] = LISTS[name].after;
    const scanner = new XmlScanner(source, part);
    let rootEnd: Splice | null = null;
    let afterEnd = -1;
    while (scanner.next() !== 'end') {
      if (scanner.token !== 'open') continue;
      if (scanner.depth === 1) {
        if (scanner.selfClosed) throw this.broken();
        rootEnd = { start: scanner.end, end: scanner.end, text: '' };
        continue;
      }
      if (scanner.name === name) return this.found(scanner, name);
      const counts = before.includes(scanner.name);
      scanner.skip();
      if (counts) afterEnd = scanner.end;
    }
    if (!rootEnd) throw this.broken();
    const at = afterEnd < 0 ? rootEnd : { start: afterEnd, end: afterEnd, text: '' };
    const items = [...LISTS[name].first(p)];
    const around = [`<${p}${name}#>`, `</${p}${name}>`] as const;
    return { items, first: items.length, written: 0, at, around, count: null };
  }

  /** The list just opened. */
  private found(scanner: XmlScanner, list: ListName): Listed {
    const { depth, selfClosed, end, prefix } = scanner;
    const count = scanner.attributes().find((one) => one.name === 'count') ?? null;
    const items: string[] = [];
    while (scanner.next() !== 'end') {
      if (scanner.token === 'close' && scanner.depth < depth) break;
      if (scanner.token !== 'open') continue;
      const { start } = scanner;
      scanner.skip();
      items.push(this.source.slice(start, scanner.end));
    }
    const { start } = scanner;
    const written = items.length;
    // An empty list counts as a missing one: index 0 must go on to mean the plain style.
    if (written === 0) items.push(...LISTS[list].first(prefix));
    const all = { items, first: items.length, written, count };
    if (!selfClosed) return { ...all, at: { start, end: start, text: '' }, around: ['', ''] };
    const at = { start: end - 2, end, text: '' };
    return { ...all, at, around: ['>', `</${prefix}${list}>`] };
  }

  private broken() {
    return fileErrors.damaged(`${this.part} 的内容不完整`);
  }
}

function put(items: string[], text: string): number {
  const found = items.indexOf(text);
  return found < 0 ? items.push(text) - 1 : found;
}
