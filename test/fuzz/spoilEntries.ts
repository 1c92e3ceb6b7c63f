import fc from 'fast-check';
import type { RawEntry } from '../fixtures/build/rawZip';
import { bytesOf, type Pieces, withEntry } from './entries';

/** One way to spoil an archive. */
export type SpoilPieces = (pieces: Pieces) => Pieces;

const which = fc.nat(200);
const NAMES = [
  '',
  '/',
  '../../etc/passwd',
  'C:\\windows\\a.xml',
  'xl/workbook.xml',
  'XL/WORKBOOK.XML',
  'word/document.xml',
  '_rels/.rels',
  '%2e%2e/a',
  '_xmlsignatures/a',
  '__proto__',
  '\u0000',
  `${'长'.repeat(5000)}.xml`,
];
const SIZES = [0, 1, 0x7fffffff, 0xfffffffe, 0xffffffff, 128 * 1024 * 1024, 512 * 1024 * 1024];

const lie = fc.oneof(
  fc.constantFrom(...SIZES).map((declaredSize): Partial<RawEntry> => ({ declaredSize })),
  fc.nat().map((declaredCrc): Partial<RawEntry> => ({ declaredCrc })),
  fc.nat(0xffff).map((flags): Partial<RawEntry> => ({ flags })),
  fc.constant<Partial<RawEntry>>({ stored: true }),
  fc.constant<Partial<RawEntry>>({ descriptor: true }),
  fc.constant<Partial<RawEntry>>({ content: '' }),
  fc.constant<Partial<RawEntry>>({ content: new Uint8Array(1_000_000) }),
  fc.uint8Array({ maxLength: 40 }).map((localExtra): Partial<RawEntry> => ({ localExtra })),
);

/** Entries left out, put twice, renamed, cut, exchanged, lied about. */
export const spoilEntries: fc.Arbitrary<SpoilPieces> = fc.oneof(
  which.map(
    (index): SpoilPieces =>
      (pieces) =>
        withEntry(pieces, index, () => []),
  ),
  which.map(
    (index): SpoilPieces =>
      (pieces) =>
        withEntry(pieces, index, (entry) => [entry, entry]),
  ),
  fc.tuple(which, fc.constantFrom(...NAMES)).map(
    ([index, name]): SpoilPieces =>
      (pieces) =>
        withEntry(pieces, index, (entry) => [{ ...entry, name }]),
  ),
  fc.tuple(which, fc.double({ min: 0, max: 1, noNaN: true })).map(
    ([index, share]): SpoilPieces =>
      (pieces) =>
        withEntry(pieces, index, (entry) => {
          const content = bytesOf(entry);
          return [{ ...entry, content: content.slice(0, Math.floor(content.length * share)) }];
        }),
  ),
  fc.tuple(which, which).map(
    ([one, other]): SpoilPieces =>
      (pieces) => {
        const { content } = pieces.entries[other % pieces.entries.length] ?? { content: '' };
        return withEntry(pieces, one, (entry) => [{ ...entry, content }]);
      },
  ),
  fc.tuple(which, lie).map(
    ([index, change]): SpoilPieces =>
      (pieces) =>
        withEntry(pieces, index, (entry) => [{ ...entry, ...change }]),
  ),
  fc.constantFrom(0, 1, 40, 0xfffe, 0xffff).map(
    (claimedEntries): SpoilPieces =>
      (pieces) => ({ ...pieces, zip: { ...pieces.zip, claimedEntries } }),
  ),
  fc.constant<SpoilPieces>((pieces) => ({ ...pieces, zip: { ...pieces.zip, reversed: true } })),
);
