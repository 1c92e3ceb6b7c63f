import type { Book } from './book';
import type { CellContent } from './cellXml';
import { fileErrors } from './fileErrors';
import { MAX_TEXT } from './limits';
import { appendSharedStrings } from './sharedStrings';

/** 共享字符串 Collects new texts; a workbook without shared strings keeps each text in its cell. */
export class StringStore {
  private readonly fresh = new Map<string, number>();

  constructor(private readonly book: Book) {}

  /** Throws `UserError` (output) for text longer than a cell can hold. */
  content(text: string, where: string): CellContent {
    if (text.length > MAX_TEXT) throw fileErrors.textTooLong(where);
    if (!this.book.main.stringsPart) return { kind: 'inline', text };
    const index = this.fresh.get(text) ?? this.book.strings.length + this.fresh.size;
    this.fresh.set(text, index);
    return { kind: 'shared', index };
  }

  /** The shared strings part with the new texts, or nothing. */
  parts(): Map<string, string> {
    const part = this.book.main.stringsPart;
    if (!part || this.fresh.size === 0) return new Map();
    const xml = appendSharedStrings(this.book.pack.text(part), part, [...this.fresh.keys()]);
    return new Map([[part, xml]]);
  }
}
