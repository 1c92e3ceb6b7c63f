import { concat, copyOf } from '../file/bytes';
import { type Splice, splice } from '../file/splice';
import { documentErrors } from './documentErrors';
import { gb18030Bytes, gb18030Offsets } from './gb18030';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** 文本文件 A text file: its text without the byte-order mark, and how it is encoded. */
export class TextBytes {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly encoding: Encoding,
    /** Bytes of the byte-order mark. */
    private readonly mark: number,
    readonly text: string,
  ) {}

  /** UTF-8 or UTF-16 by its mark, else UTF-8, else GB18030. Throws `UserError` (damaged) where none of them fits. */
  static open(bytes: Uint8Array): TextBytes {
    const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
    const candidates: readonly Encoding[] = marked ? [marked[0]] : ['utf-8', 'gb18030'];
    const mark = marked?.[1].length ?? 0;
    for (const encoding of candidates) {
      const text = decoded(bytes.subarray(mark), encoding);
      if (text !== null) return new TextBytes(bytes, encoding, mark, text);
    }
    throw documentErrors.encoding();
  }

  /** The file with some stretches of its text replaced, in its own encoding; all other bytes as they were. Throws `UserError` (output). */
  spliced(splices: readonly Splice[]): Uint8Array {
    const { bytes, mark, encoding, text } = this;
    if (encoding !== 'gb18030') {
      return concat([copyOf(bytes, 0, mark), encoded(splice(text, splices), encoding)]);
    }
    const offsets = gb18030Offsets(bytes);
    const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const one of sorted) {
      pieces.push(bytes.subarray(at, offsets[one.start]), gb18030Bytes(one.text));
      at = offsets[one.end] ?? bytes.length;
    }
    return concat([...pieces, bytes.subarray(at)]);
  }
}

/** Null where the bytes are not text in that encoding. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function encoded(text: string, encoding: Exclude<Encoding, 'gb18030'>): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  }
  return bytes;
}
