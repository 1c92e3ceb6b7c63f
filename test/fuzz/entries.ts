import { unzipSync } from 'fflate';
import { crc32 } from '../../src/hosts/file/crc32';
import { type RawEntry, type RawZip, rawZip } from '../fixtures/build/rawZip';

/** An archive taken apart: its entries in order, and lies about the whole. */
export interface Pieces {
  readonly entries: readonly RawEntry[];
  readonly zip: RawZip;
}

export function takenApart(bytes: Uint8Array): Pieces {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
  return { entries, zip: {} };
}

export function putTogether({ entries, zip }: Pieces): Uint8Array {
  const summed = entries.map((entry) => {
    return { ...entry, declaredCrc: entry.declaredCrc ?? crc32(bytesOf(entry)) };
  });
  return rawZip(summed, zip);
}

export const bytesOf = ({ content }: RawEntry): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const textOf = ({ content }: RawEntry): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

export const isXml = ({ name }: RawEntry): boolean => /\.(?:xml|rels)$/i.test(name);

/** The pieces with one entry replaced by others; which one is counted round. */
export function withEntry(
  pieces: Pieces,
  index: number,
  change: (entry: RawEntry) => readonly RawEntry[],
): Pieces {
  const at = index % pieces.entries.length;
  return {
    ...pieces,
    entries: pieces.entries.flatMap((entry, each) => (each === at ? change(entry) : [entry])),
  };
}
