import fc from 'fast-check';

/** One way to spoil a file as a whole. */
export type SpoilBytes = (bytes: Uint8Array) => Uint8Array;

/** A place in a file of any length, as a share of it. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (bytes: Uint8Array, share: number): number => Math.floor(bytes.length * share);

const flip = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), {
  minLength: 1,
  maxLength: 8,
});

/** Bytes changed, cut off, taken out, put in, said twice. */
export const spoilBytes: fc.Arbitrary<SpoilBytes> = fc.oneof(
  flip.map((flips) => (bytes: Uint8Array) => {
    const copy = Uint8Array.from(bytes);
    for (const [share, mask] of flips) {
      const index = at(copy, share);
      copy[index] = (copy[index] ?? 0) ^ mask;
    }
    return copy;
  }),
  // The end of an archive says where everything is.
  flip.map((flips) => (bytes: Uint8Array) => {
    const copy = Uint8Array.from(bytes);
    for (const [share, mask] of flips) {
      const index = copy.length - 1 - Math.floor(share * Math.min(400, copy.length));
      copy[index] = (copy[index] ?? 0) ^ mask;
    }
    return copy;
  }),
  place.map((share) => (bytes: Uint8Array) => bytes.slice(0, at(bytes, share))),
  fc.tuple(place, fc.nat(64)).map(([share, length]) => (bytes: Uint8Array) => {
    const start = at(bytes, share);
    return Uint8Array.from([...bytes.slice(0, start), ...bytes.slice(start + length + 1)]);
  }),
  fc
    .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 64 }))
    .map(([share, more]) => (bytes: Uint8Array) => {
      const start = at(bytes, share);
      return Uint8Array.from([...bytes.slice(0, start), ...more, ...bytes.slice(start)]);
    }),
  fc.tuple(place, place).map(([from, to]) => (bytes: Uint8Array) => {
    const [start, end] = [
      Math.min(at(bytes, from), at(bytes, to)),
      Math.max(at(bytes, from), at(bytes, to)),
    ];
    return Uint8Array.from([...bytes.slice(0, end), ...bytes.slice(start)]);
  }),
);
