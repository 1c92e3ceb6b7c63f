import { viewOf } from './bytes';
import { fileErrors } from './fileErrors';
import { MAX_ENTRIES, MAX_TOTAL_BYTES } from './limits';

/** One entry of the central directory; offsets are into the whole file. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Start of the local header. */
  readonly localStart: number;
  readonly dataStart: number;
  /** End of everything that belongs to the entry, a data descriptor included. */
  readonly localEnd: number;
  readonly centralStart: number;
  readonly centralEnd: number;
}

export interface ZipDirectory {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly centralStart: number;
  readonly centralEnd: number;
  /** Start of the end record, which runs to the end of the file. */
  readonly endStart: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const MAX32 = 0xffffffff;

/** True where the bytes begin like a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL;
}

/** Reads and bounds-checks the central directory. Throws `UserError` (damaged, unsupported, encrypted, too-large). */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const endStart = findEnd(view);
  if (endStart >= 20 && view.getUint32(endStart - 20, true) === ZIP64_LOCATOR) throw zip64();
  const count = view.getUint16(endStart + 10, true);
  const centralSize = view.getUint32(endStart + 12, true);
  const centralStart = view.getUint32(endStart + 16, true);
  if (count === 0xffff || centralSize === MAX32 || centralStart === MAX32) throw zip64();
  if (count > MAX_ENTRIES) throw fileErrors.bomb();
  const disks = view.getUint32(endStart + 4, true);
  if (disks !== 0 || view.getUint16(endStart + 8, true) !== count) throw cut();
  const centralEnd = centralStart + centralSize;
  if (centralEnd > endStart) throw cut();
  const entries = withEnds(readEntries(bytes, view, { count, centralStart, centralEnd }), view);
  return { entries, centralStart, centralEnd, endStart };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw cut();
}

interface Bounds {
  readonly count: number;
  readonly centralStart: number;
  readonly centralEnd: number;
}

function readEntries(bytes: Uint8Array, view: DataView, bounds: Bounds): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = bounds.centralStart;
  let total = 0;
  for (let i = 0; i < bounds.count; i++) {
    if (at + 46 > bounds.centralEnd || view.getUint32(at, true) !== CENTRAL) throw cut();
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const centralEnd = at + 46 + nameLength + rest;
    if (centralEnd > bounds.centralEnd) throw cut();
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw fileErrors.encrypted();
    const entry: ZipEntry = {
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localStart: view.getUint32(at + 42, true),
      dataStart: 0,
      localEnd: bounds.centralStart,
      centralStart: at,
      centralEnd,
    };
    if (Math.max(entry.compressedSize, entry.size, entry.localStart) === MAX32) throw zip64();
    total += entry.size;
    if (total > MAX_TOTAL_BYTES) throw fileErrors.bomb();
    entries.push(entry);
    at = centralEnd;
  }
  return entries;
}

/** UTF-8, or else one character a byte: only ASCII names are ever looked for. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** Adds where each entry's data begins and ends, and refuses entries that overlap. */
function withEnds(entries: readonly ZipEntry[], view: DataView): ZipEntry[] {
  const starts = entries.map((entry) => entry.localStart).sort((a, b) => a - b);
  const next = new Map(starts.map((start, i) => [start, starts[i + 1]]));
  if (next.size !== entries.length) throw cut();
  return entries.map((entry) => {
    const { localStart } = entry;
    const localEnd = next.get(localStart) ?? entry.localEnd;
    if (localStart + 30 > localEnd || view.getUint32(localStart, true) !== LOCAL) throw cut();
    const names = view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
    const dataStart = localStart + 30 + names;
    if (dataStart + entry.compressedSize > localEnd) throw cut();
    return { ...entry, dataStart, localEnd };
  });
}

const cut = () => fileErrors.damaged('压缩包目录不完整');
const zip64 = () => fileErrors.unsupported(' ZIP64 格式的文件');
