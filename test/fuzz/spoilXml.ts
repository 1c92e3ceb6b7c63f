import fc from 'fast-check';
import { isXml, textOf, withEntry } from './entries';
import type { SpoilPieces } from './spoilEntries';

/** What a part may be made to say where it said something else. */
const NASTY = [
  '',
  '0',
  '-1',
  '1e999',
  '4294967296',
  'NaN',
  'A0',
  'A1:XFD1048576',
  'XFE1048577',
  '#REF!',
  '../../../etc/passwd',
  'http://a.example/x',
  'javascript:alert(1)',
  '=cmd|x!A1',
  '&#0;',
  '&#x110000;',
  '&lt;b&gt;',
  '&none;',
  '<![CDATA[]]>',
  '<!--',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<?xml version="1.0" encoding="GBK"?>',
  ']]>',
  '<',
  '"',
  '\u0000',
  '\ufeff',
  '\ud800',
  '《自评表》'.repeat(3000),
  '<a>'.repeat(3000),
  '9'.repeat(2000),
];

const nasty = fc.constantFrom(...NASTY);
const which = fc.nat(1_000_000);

/** The text with the n-th match, counted round, replaced. */
function replaced(text: string, pattern: RegExp, n: number, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const match = found[n % Math.max(1, found.length)];
  if (!match) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const TAG = /<[^<>]*>/g;
const VALUE = /="[^"]*"/g;
const BETWEEN = />[^<>]+</g;
const ELEMENT = /<(\w[\w:]*)[^<>]*>[^<>]*<\/\1>|<\w[^<>]*\/>/g;

const change: fc.Arbitrary<(text: string) => string> = fc.oneof(
  which.map((n) => (text: string) => replaced(text, TAG, n, () => '')),
  which.map((n) => (text: string) => replaced(text, ELEMENT, n, () => '')),
  which.map((n) => (text: string) => replaced(text, ELEMENT, n, (found) => found.repeat(2))),
  which.map((n) => (text: string) => replaced(text, ELEMENT, n, (found) => found.repeat(2000))),
  fc.tuple(which, nasty).map(
    ([n, put]) =>
      (text: string) =>
        replaced(text, VALUE, n, () => `="${put}"`),
  ),
  fc.tuple(which, nasty).map(
    ([n, put]) =>
      (text: string) =>
        replaced(text, BETWEEN, n, () => `>${put}<`),
  ),
  fc.tuple(which, nasty).map(([n, put]) => (text: string) => {
    const at = n % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at);
  }),
  which.map((n) => (text: string) => replaced(text, TAG, n, (found) => found.toUpperCase())),
);

/** Tags, attributes and texts of one part taken out, doubled, or made to say something else. */
export const spoilXml: fc.Arbitrary<SpoilPieces> = fc
  .tuple(fc.nat(200), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([index, changes]) => (pieces) => {
    const parts = pieces.entries.flatMap((entry, at) => (isXml(entry) ? [at] : []));
    return withEntry(pieces, parts[index % Math.max(1, parts.length)] ?? 0, (entry) => [
      { ...entry, content: changes.reduce((text, each) => each(text), textOf(entry)) },
    ]);
  });
