import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { XmlScanner } from '../../../src/hosts/file/xmlScanner';
import { MAIN } from '../../fixtures/build/workbook';

/** One line an event; neighbouring stretches of text are one. */
function joined(events: readonly string[]): string[] {
  const lines: string[] = [];
  for (const event of events) {
    const last = lines.at(-1);
    if (event.startsWith('"') && last?.startsWith('"')) lines[lines.length - 1] = last + event;
    else if (event !== '"') lines.push(event);
  }
  return lines;
}

function scanned(xml: string): string[] {
  const scanner = new XmlScanner(xml, 'a.xml');
  const events: string[] = [];
  while (scanner.next() !== 'end') {
    const name = scanner.prefix + scanner.name;
    if (scanner.token === 'text') events.push(`"${scanner.content()}`);
    if (scanner.token === 'close') events.push(`/${name}`);
    if (scanner.token === 'open') {
      events.push(name, ...scanner.attributes().map((one) => `@${one.name}=${one.value}`));
    }
  }
  return joined(events);
}

/** The same events from a parser of another hand. */
function parsed(xml: string): string[] {
  const events: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes);
    events.push(tag.name, ...attributes.map(([name, value]) => `@${name}=${value}`));
  });
  parser.on('closetag', (tag) => events.push(`/${tag.name}`));
  parser.on('text', (text) => events.push(`"${text}`));
  parser.on('cdata', (text) => events.push(`"${text}`));
  parser.write(xml).close();
  return joined(events);
}

const text = fc.constantFrom('优', 'a b', '&amp;&#20248;', '&#x4F18;', ' ', 'x>y', '\n', '');
const value = fc.constantFrom('1', 'a>b', '&lt;', '/', '优 良', '');
const { element } = fc.letrec<{ element: string; child: string }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.constantFrom('<!-- a > <b> -->', '<![CDATA[<c> & ]] ]]>', '<?p a>b?>'),
    tie('element'),
  ),
  element: fc
    .tuple(
      fc.constantFrom('c', 'x:c', 'row', '数'),
      fc.dictionary(fc.constantFrom('r', 's', 'x:t', '名'), value, { maxKeys: 3 }),
      fc.array(tie('child'), { maxLength: 4 }),
      fc.constantFrom('', ' ', '\n'),
      fc.constantFrom('"', "'"),
      fc.boolean(),
    )
    .map(([name, attributes, children, blank, quote, closed]) => {
      const list = Object.entries(attributes).map(([n, v]) => ` ${n}=${quote}${v}${quote}`);
      const start = `<${name}${list.join('')}${blank}`;
      return closed ? `${start}/>` : `${start}>${children.join('')}</${name}${blank}>`;
    }),
}));

describe('XmlScanner', () => {
  it('sees what an ordinary parser sees', () => {
    fc.assert(
      fc.property(element, (xml) => {
        expect(scanned(xml)).toEqual(parsed(xml));
      }),
      { numRuns: 500 },
    );
  });

  it('knows where tokens stand', () => {
    const xml = '<a><b r="1"/>z</a>';
    const scanner = new XmlScanner(xml, 'a.xml');
    const seen: string[] = [];
    while (scanner.next() !== 'end') {
      seen.push(`${scanner.token} ${scanner.depth} ${xml.slice(scanner.start, scanner.end)}`);
    }
    expect(seen).toEqual([
      'open 1 <a>',
      'open 2 <b r="1"/>',
      'close 1 ',
      'text 1 z',
      'close 0 </a>',
    ]);
  });

  it('knows which elements belong to the root', () => {
    const scanner = new XmlScanner(
      `<a xmlns="${MAIN}" xmlns:m="${MAIN}" xmlns:o="urn:o"><m:b/><o:b/><b/></a>`,
      'a.xml',
    );
    const own: boolean[] = [];
    while (scanner.next() !== 'end') if (scanner.token === 'open') own.push(scanner.own);
    expect(own).toEqual([true, true, false, true]);
  });

  it.each([
    '<a',
    '<a>',
    '<a></b>',
    '<a></ab>',
    '</a>',
    '<a/><b/>',
    '<a b="1>',
    '<a b=1/>',
    '<a <b/>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<a>&b;</a>',
    '<a>&#x110000;</a>',
    '<a>& </a>',
    '< a/>',
    '',
  ])('refuses %s', (xml) => {
    expect(() => scanned(xml)).toThrow('文件已损坏');
  });
});
