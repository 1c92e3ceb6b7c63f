import { fileErrors } from './fileErrors';
import { attributesOf, type XmlAttribute } from './xmlAttributes';
import { endOfName, endOfTag, nextTag, prefixesLike } from './xmlTags';
import { decodeEntities } from './xmlText';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

/**
 * Walks through XML token by token and knows the offset of each, so that a caller can splice the text.
 * A self-closed element gives an `open` and then an empty `close`. Comments, instructions and declarations are
 * passed over; CDATA is text. Throws `UserError` (damaged where tags do not match, unsupported for a DTD).
 */
export class XmlScanner {
  token: XmlToken = 'end';
  /** Offsets of the token in the source. */
  start = 0;
  end = 0;
  /** Name without its prefix. */
  name = '';
  /** Prefix with its colon, or empty. */
  prefix = '';
  selfClosed = false;
  /** Number of open elements, the one just opened included; at `close` the one just closed excluded. */
  depth = 0;
  private at = 0;
  private cdata = false;
  private readonly open: string[] = [];
  private ownPrefixes: ReadonlySet<string> | null = null;

  constructor(
    readonly xml: string,
    private readonly part: string,
  ) {
    if (xml.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  /** Moves to the next token and returns its kind. */
  next(): XmlToken {
    if (this.token === 'open' && this.selfClosed) return this.close(this.end, this.end);
    for (;;) {
      const { xml, at } = this;
      if (at >= xml.length) return this.finish();
      if (xml.charCodeAt(at) !== 60) return this.text(at, nextTag(xml, at));
      const second = xml.charCodeAt(at + 1);
      if (second === 47) return this.close(at, this.after('>', at));
      if (second === 63) this.at = this.after('?>', at);
      else if (xml.startsWith('<!--', at)) this.at = this.after('-->', at + 4);
      else if (xml.startsWith('<![CDATA[', at)) return this.section(at);
      else if (second === 33) throw fileErrors.unsupported('带有 DTD 声明的文件');
      else return this.element(at);
    }
  }

  /** True where the element belongs to the root's namespace. */
  get own(): boolean {
    return this.ownPrefixes?.has(this.prefix) ?? false;
  }

  /** Value of an attribute of the opened element by local name (`r:id` is asked for as `:id`). */
  attribute(name: string): string | null {
    const wanted = name.startsWith(':') ? name : null;
    for (const one of this.attributes()) {
      if (one.name === name || (wanted && one.name.endsWith(wanted))) return one.value;
    }
    return null;
  }

  attributes(): XmlAttribute[] {
    return attributesOf(this.xml, this.start, this.end, this.part);
  }

  /** The text token, decoded. */
  content(): string {
    const raw = this.cdata
      ? this.xml.slice(this.start + 9, this.end - 3)
      : this.xml.slice(this.start, this.end);
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    return this.cdata ? text : decodeEntities(text, this.part);
  }

  /** Everything inside the opened element as text, markup left out; ends on its `close`. */
  textInside(): string {
    const level = this.depth;
    let text = '';
    while (this.next() !== 'end') {
      if (this.token === 'text') text += this.content();
      if (this.token === 'close' && this.depth < level) break;
    }
    return text;
  }

  /** Passes over the opened element; ends on its `close`. */
  skip(): void {
    const level = this.depth;
    while (this.next() !== 'end') if (this.token === 'close' && this.depth < level) return;
  }

  private element(start: number): XmlToken {
    const end = endOfTag(this.xml, start);
    if (end < 0) throw this.broken();
    this.selfClosed = this.xml.charCodeAt(end - 2) === 47;
    const nameEnd = endOfName(this.xml, start + 1);
    if (nameEnd === start + 1) throw this.broken();
    const whole = this.xml.slice(start + 1, nameEnd);
    if (this.open.length === 0 && this.ownPrefixes) throw this.broken();
    this.open.push(whole);
    this.enter('open', start, end, whole);
    this.ownPrefixes ??= prefixesLike(this.prefix, this.attributes());
    return this.token;
  }

  private close(start: number, end: number): XmlToken {
    const whole = this.open.pop();
    const named = start === end || this.xml.startsWith(whole ?? '?', start + 2);
    if (whole === undefined || !named) throw this.broken();
    if (start < end && this.xml.slice(start + 2 + whole.length, end - 1).trim())
      throw this.broken();
    this.selfClosed = false;
    this.enter('close', start, end, whole);
    return this.token;
  }

  private enter(token: XmlToken, start: number, end: number, whole: string): void {
    const colon = whole.indexOf(':');
    this.prefix = colon < 0 ? '' : whole.slice(0, colon + 1);
    this.name = colon < 0 ? whole : whole.slice(colon + 1);
    this.depth = this.open.length;
    this.mark(token, start, end);
  }

  private text(start: number, end: number): XmlToken {
    this.cdata = false;
    this.mark('text', start, end);
    return this.token;
  }

  private section(start: number): XmlToken {
    this.cdata = true;
    this.mark('text', start, this.after(']]>', start + 9));
    return this.token;
  }

  private finish(): XmlToken {
    if (this.open.length > 0 || !this.ownPrefixes) throw this.broken();
    this.mark('end', this.xml.length, this.xml.length);
    return this.token;
  }

  private mark(token: XmlToken, start: number, end: number): void {
    this.token = token;
    this.start = start;
    this.end = end;
    this.at = end;
  }

  private after(mark: string, from: number): number {
    const found = this.xml.indexOf(mark, from);
    if (found < 0) throw this.broken();
    return found + mark.length;
  }

  private broken() {
    return fileErrors.damaged(`${this.part} 的内容不完整`);
  }
}
