/** Signature, time and offset fields of the zip format, counted in bytes from the start of each record. */
const END = { size: 22, signature: 0x06054b50, entries: 10, directory: 16 };
const ENTRY = { size: 46, time: 12, nameLength: 28, extraLength: 30, noteLength: 32, local: 42 };
const LOCAL = { time: 10 };

/** 1980-01-01 00:00, the earliest a zip can state: time in the low half, date in the high half. */
const ZIP_EPOCH = 0x0021_0000;

/** Sets the time of every entry of a zip (one without a closing comment) to a fixed one, in place; returns the zip. */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END.size;
  if (end < 0 || view.getUint32(end, true) !== END.signature) throw new Error('not a plain zip');
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left--) {
    view.setUint32(at + ENTRY.time, ZIP_EPOCH, true);
    view.setUint32(view.getUint32(at + ENTRY.local, true) + LOCAL.time, ZIP_EPOCH, true);
    const { nameLength, extraLength, noteLength } = ENTRY;
    const named = [nameLength, extraLength, noteLength].map((field) =>
      view.getUint16(at + field, true),
    );
    at += named.reduce((sum, length) => sum + length, ENTRY.size);
  }
  return zip;
}
