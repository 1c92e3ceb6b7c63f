import { listNumber } from './listNumber';
import { type ListPlace, readProperties, type WordStyles } from './wordStyles';
import { WordXml } from './wordXml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** As `第%1条`; `%2` is the number one level deeper. */
  readonly text: string;
  /** What stands between the number and the paragraph. */
  readonly gap: string;
  /** True where all numbers stand in figures. */
  readonly legal: boolean;
  /** Starts anew below this level (1 is the first); null after any higher one, 0 never. */
  readonly restart: number | null;
  /** The paragraph style that is on this level. */
  readonly style: string | null;
}

interface Template {
  readonly levels: Map<number, Level>;
  /** The numbering style that defines it instead. */
  link: string | null;
}

interface List {
  template: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const LEVELS = 9;
const GAPS: Readonly<Record<string, string>> = { nothing: '', space: ' ', tab: '\t' };

/** 自动编号 Counts the lists of a Word file while its paragraphs pass by in order. */
export class WordNumbering {
  private readonly templates = new Map<string, Template>();
  private readonly lists = new Map<string, List>();
  /** By template: lists of one template count on together. */
  private readonly counts = new Map<string, (number | null)[]>();
  private readonly begun = new Set<string>();

  /** Throws `UserError` (damaged, unsupported). */
  constructor(
    xml: string | null,
    part: string,
    private readonly styles: WordStyles,
  ) {
    if (xml === null) return;
    const scanner = new WordXml(xml, part);
    while (scanner.nextInside(0)) {
      if (!scanner.own) continue;
      if (scanner.name === 'abstractNum') this.addTemplate(scanner);
      else if (scanner.name === 'num') this.addList(scanner);
    }
  }

  /** The number a reader sees before the next paragraph, its gap included; '' where there is none. */
  next(place: ListPlace | null, style: string | null): string {
    const list = place?.list ? this.lists.get(place.list) : undefined;
    if (!list || !place?.list) return '';
    const [id, template] = this.resolve(list.template);
    const at = Math.min(place.level ?? styledLevel(template, style), LEVELS - 1);
    const level = list.levels.get(at) ?? template?.levels.get(at);
    if (!level) return '';
    const levelAt = (index: number) => list.levels.get(index) ?? template?.levels.get(index);
    const counts = this.counts.get(id) ?? new Array<number | null>(LEVELS).fill(null);
    this.counts.set(id, counts);
    const first = `${place.list} ${at}`;
    const override = this.begun.has(first) ? undefined : list.starts.get(at);
    this.begun.add(first);
    const last = counts[at] ?? null;
    counts[at] = override ?? (last === null ? level.start : last + 1);
    for (let below = at + 1; below < LEVELS; below++) {
      const restart = levelAt(below)?.restart ?? null;
      if (restart === null ? true : restart !== 0 && at < restart) counts[below] = null;
    }
    if (level.format === 'bullet') return '';
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = levelAt(index);
      counts[index] ??= shown?.start ?? 1;
      return listNumber(level.legal ? 'decimal' : (shown?.format ?? 'decimal'), counts[index] ?? 1);
    });
    return text === '' ? '' : text + level.gap;
  }

  /** The template that defines the levels, and its id; a template may leave that to a style and its list. */
  private resolve(id: string): [string, Template | undefined] {
    const template = this.templates.get(id);
    if (!template?.link || template.levels.size > 0) return [id, template];
    const linked = this.lists.get(this.styles.look(template.link).numbering?.list ?? '');
    return linked ? [linked.template, this.templates.get(linked.template)] : [id, template];
  }

  private addTemplate(scanner: WordXml): void {
    const id = scanner.value(':abstractNumId') ?? '';
    const template: Template = { levels: new Map(), link: null };
    const depth = scanner.depth;
    while (scanner.nextInside(depth)) {
      if (scanner.name === 'numStyleLink') template.link = scanner.val;
      else if (scanner.name === 'lvl') template.levels.set(...readLevel(scanner));
      else scanner.skip();
    }
    this.templates.set(id, template);
  }

  private addList(scanner: WordXml): void {
    const list: List = { template: '', starts: new Map(), levels: new Map() };
    const id = scanner.value(':numId') ?? '';
    const depth = scanner.depth;
    let at = 0;
    while (scanner.nextInside(depth)) {
      if (scanner.name === 'abstractNumId') list.template = scanner.val ?? '';
      else if (scanner.name === 'lvlOverride') at = scanner.countOf(':ilvl') ?? 0;
      else if (scanner.name === 'startOverride') list.starts.set(at, scanner.countOf(':val') ?? 1);
      else if (scanner.name === 'lvl') list.levels.set(...readLevel(scanner));
      else scanner.skip();
    }
    if (id !== '0') this.lists.set(id, list);
  }
}

/** Reads the `w:lvl` just opened; ends on its `close`. */
function readLevel(scanner: WordXml): [number, Level] {
  const at = scanner.countOf(':ilvl') ?? 0;
  const level = { start: 0, format: 'decimal', text: '', gap: '\t', legal: false };
  let restart: number | null = null;
  let style: string | null = null;
  const depth = scanner.depth;
  while (scanner.nextInside(depth)) {
    if (scanner.name === 'start') level.start = scanner.countOf(':val') ?? 0;
    else if (scanner.name === 'numFmt') level.format = scanner.val ?? 'decimal';
    else if (scanner.name === 'lvlText') level.text = scanner.val ?? '';
    else if (scanner.name === 'suff') level.gap = GAPS[scanner.val ?? ''] ?? '\t';
    else if (scanner.name === 'isLgl') level.legal = scanner.on;
    else if (scanner.name === 'lvlRestart') restart = scanner.countOf(':val');
    else if (scanner.name === 'pStyle') style = scanner.val;
    else if (scanner.name === 'pPr') readProperties(scanner);
    else if (scanner.name !== 'AlternateContent' && scanner.name !== 'Fallback') scanner.skip();
  }
  return [at, { ...level, restart, style }];
}

function styledLevel(template: Template | undefined, style: string | null): number {
  for (const [at, level] of template?.levels ?? []) {
    if (style !== null && level.style === style) return at;
  }
  return 0;
}
