import type { ZipPart } from '../../../fixtures/build/zipParts';

/** CRC and sizes, and all the rest but flags, of one of the two records of an entry, as hex. */
interface Record {
  readonly sums: string;
  readonly rest: readonly string[];
}

/** What an archive says of an entry, in its own header and in the directory. */
export interface Head {
  readonly name: string;
  readonly flags: number;
  readonly local: Record;
  readonly central: Record;
}

const number = (hex: string, at: number): number => Buffer.from(hex, 'hex').readUInt16LE(at);

/** A record cut at its fields: flags at a byte, CRC and sizes eight bytes further. */
function cut(hex: string, flags: number): Record {
  const field = (from: number, to?: number) => hex.slice(2 * from, to && 2 * to);
  const sums = flags + 8;
  return {
    sums: field(sums, sums + 12),
    rest: [field(0, flags), field(flags + 2, sums), field(sums + 12)],
  };
}

/** The heads of all entries, without what lies between them: data and offsets. */
export function headsOf(parts: readonly ZipPart[]): Head[] {
  return parts.map(({ name, raw, central }) => {
    const length = 30 + number(raw, 26) + number(raw, 28);
    const local = raw.slice(0, 2 * length);
    const flags = number(local, 6);
    if (flags !== number(central, 8)) throw new Error(`${name}: flags differ`);
    return { name, flags, local: cut(local, 6), central: cut(central, 8) };
  });
}
