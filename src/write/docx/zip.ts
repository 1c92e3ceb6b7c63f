import { deflateSync, strToU8, ZipPassThrough } from 'fflate';

/** A file of a package, packed once and put into as many as have it. */
export interface PackedFile {
  /** Name and facts as both records of the zip have them: from the version to the length of the extra field. */
  readonly facts: Uint8Array;
  readonly name: Uint8Array;
  /** Deflated. */
  readonly data: Uint8Array;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the earliest a zip can state: the same content always gives the same file. */
const DAY = 0x0021;
const FACTS = 26;
/** Of the records around a name, in bytes. */
const SIZE = { local: 30, central: 46, end: 22 } as const;

/** Packs a file of a package. */
export function packedFile(path: string, content: Uint8Array): PackedFile {
  const [name, data] = [strToU8(path), deflateSync(content)];
  const facts = new Uint8Array(FACTS);
  const view = viewOf(facts);
  view.setUint16(0, VERSION, true);
  view.setUint16(2, UTF8, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint16(8, DAY, true);
  view.setUint32(10, crcOf(content), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, name.length, true);
  return { facts, name, data };
}

/** The library tells a checksum only of what it puts into a zip itself. */
function crcOf(content: Uint8Array): number {
  const entry = new ZipPassThrough('');
  entry.ondata = () => {};
  entry.push(content, true);
  return entry.crc;
}

/** A zip of packed files, in this order. */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const { facts, name, data } of files) {
    const local = new Uint8Array(SIZE.local);
    viewOf(local).setUint32(0, LOCAL, true);
    local.set(facts, 4);
    const central = new Uint8Array(SIZE.central);
    viewOf(central).setUint32(0, CENTRAL, true);
    viewOf(central).setUint16(4, VERSION, true);
    central.set(facts, 6);
    viewOf(central).setUint32(42, at, true);
    locals.push(local, name, data);
    centrals.push(central, name);
    at += local.length + name.length + data.length;
  }
  const end = new Uint8Array(SIZE.end);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, files.length, true);
  view.setUint16(10, files.length, true);
  view.setUint32(12, lengthOf(centrals), true);
  view.setUint32(16, at, true);
  return joined([...locals, ...centrals, end]);
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
