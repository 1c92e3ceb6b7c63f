import { Inflate, inflateSync } from 'fflate';
import { concat } from './bytes';
import { crc32 } from './crc32';
import { fileErrors } from './fileErrors';
import { MAX_PART_BYTES, MAX_REPETITIVE_BYTES } from './limits';
import type { ZipEntry } from './zipDirectory';

/** Bytes fed to the inflater at a time, so that a lying entry is stopped early. */
const STEP = 64 * 1024;
/** Most that a packed byte can hold. */
const MOST_PER_BYTE = 1032;

/** More than a part with anything in it holds in a packed byte; sheets hold about twenty. */
const REPETITIVE = 100;

/** The content of an entry, checked against its declared size and CRC. Throws `UserError` (damaged, too-large). */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const isRepetitive = entry.size > entry.compressedSize * REPETITIVE;
  if (entry.size > (isRepetitive ? MAX_REPETITIVE_BYTES : MAX_PART_BYTES)) throw fileErrors.bomb();
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = unpack(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw spoilt(entry);
  return content;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw fileErrors.unsupported('此种压缩方式的文件');
  const isSmall = packed.length > 0 && packed.length <= STEP;
  return isSmall ? atOnce(packed, entry) : inSteps(packed, entry);
}

/** Into a place of the declared size: what is more shows by the one byte that is left over. */
function atOnce(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const most = Math.min(entry.size, packed.length * MOST_PER_BYTE);
  try {
    return inflateSync(packed, { out: new Uint8Array(most + 1) });
  } catch {
    throw spoilt(entry);
  }
}

function inSteps(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw spoilt(entry);
    }
    if (length > entry.size) throw spoilt(entry);
  }
  return concat(pieces);
}

const spoilt = (entry: ZipEntry) => fileErrors.damaged(`${entry.name} 校验不符`);
