import { deflateSync } from 'fflate';
import { concat, copyOf, viewOf } from './bytes';
import { crc32 } from './crc32';
import type { ZipArchive } from './zipArchive';
import type { ZipEntry } from './zipDirectory';
import { freshRecords } from './zipFresh';

interface Piece {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
}

/**
 * The archive with some entries replaced (by entry name as stored) and some added. Everything else keeps its
 * compressed bytes, order, flags, times, extra fields and comments.
 */
export function patchZip(
  archive: ZipArchive,
  replaced: ReadonlyMap<string, Uint8Array>,
  added: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const { directory, bytes } = archive;
  const pieces = new Map<ZipEntry, Piece>();
  for (const entry of directory.entries) {
    const content = replaced.get(entry.name);
    pieces.set(entry, content ? replacedPiece(archive, entry, content) : keptPiece(archive, entry));
  }
  const byOffset = [...directory.entries].sort((a, b) => a.localStart - b.localStart);
  const out: Uint8Array[] = [bytes.subarray(0, byOffset[0]?.localStart ?? 0)];
  let at = out[0]?.length ?? 0;
  const put = (piece: Piece) => {
    viewOf(piece.central).setUint32(42, at, true);
    out.push(piece.local);
    at += piece.local.length;
  };
  for (const entry of byOffset) put(pieces.get(entry) ?? keptPiece(archive, entry));
  const fresh = [...added].map(([name, content]) => freshRecords(name, content));
  for (const piece of fresh) put(piece);

  const central = [...directory.entries.map((entry) => pieces.get(entry)), ...fresh];
  const centralBytes = concat(central.flatMap((piece) => (piece ? [piece.central] : [])));
  const end = copyOf(bytes, directory.endStart);
  const view = viewOf(end);
  view.setUint16(8, directory.entries.length + fresh.length, true);
  view.setUint16(10, directory.entries.length + fresh.length, true);
  view.setUint32(12, centralBytes.length, true);
  view.setUint32(16, at, true);
  const between = bytes.subarray(directory.centralEnd, directory.endStart);
  return concat([...out, centralBytes, between, end]);
}

function keptPiece(archive: ZipArchive, entry: ZipEntry): Piece {
  return {
    local: archive.raw(entry),
    central: copyOf(archive.bytes, entry.centralStart, entry.centralEnd),
  };
}

/** New data under the old headers: only CRC, sizes and the descriptor flag change. */
function replacedPiece(archive: ZipArchive, entry: ZipEntry, content: Uint8Array): Piece {
  const data = entry.method === 0 ? content : deflateSync(content, { level: 6 });
  const header = withoutZip64(copyOf(archive.bytes, entry.localStart, entry.dataStart));
  const central = copyOf(archive.bytes, entry.centralStart, entry.centralEnd);
  const crc = crc32(content);
  for (const [record, shift] of [
    [header, 0],
    [central, 2],
  ] as const) {
    const view = viewOf(record);
    view.setUint16(6 + shift, view.getUint16(6 + shift, true) & ~8, true);
    view.setUint32(14 + shift, crc, true);
    view.setUint32(18 + shift, data.length, true);
    view.setUint32(22 + shift, content.length, true);
  }
  return { local: concat([header, data]), central };
}

/** Drops a ZIP64 field from a local header: streaming writers put one there even for small parts. */
function withoutZip64(header: Uint8Array): Uint8Array {
  const view = viewOf(header);
  const extraStart = 30 + view.getUint16(26, true);
  const kept: Uint8Array[] = [];
  let at = extraStart;
  while (at + 4 <= header.length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(header.subarray(at, end));
    at = end;
  }
  kept.push(header.subarray(Math.min(at, header.length)));
  const result = concat([header.subarray(0, extraStart), ...kept]);
  viewOf(result).setUint16(28, result.length - extraStart, true);
  return result;
}
