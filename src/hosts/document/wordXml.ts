import { XmlScanner } from '../file/xmlScanner';
import { documentErrors } from './documentErrors';
import { MAX_DEPTH } from './limits';

/** Walks through a part of a Word file. Throws `UserError` (damaged; unsupported where elements are nested absurdly). */
export class WordXml extends XmlScanner {
  /**
   * Moves to the next element inside the one that was open at `level`, whatever is between passed over.
   * False once that one has closed.
   */
  nextInside(level: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === 'end' || (token === 'close' && this.depth < level)) return false;
      if (token !== 'open') continue;
      if (this.depth > MAX_DEPTH) throw documentErrors.unsupported('嵌套过深的文档');
      return true;
    }
  }

  /** `w:val` of the opened element. */
  get val(): string | null {
    return this.value(':val');
  }

  /** A switch such as `w:vanish`: on unless it says otherwise. */
  get on(): boolean {
    return !/^(?:0|false|off|none)$/i.test(this.val ?? '');
  }

  /** A whole number from 0 on, of an attribute named with its colon (`:val`); null where there is none. */
  countOf(attribute: string): number | null {
    const text = this.value(attribute);
    return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
  }

  /** An attribute named with its colon, its prefix left out where the file has none. */
  value(attribute: string): string | null {
    return this.attribute(attribute) ?? this.attribute(attribute.slice(1));
  }
}
