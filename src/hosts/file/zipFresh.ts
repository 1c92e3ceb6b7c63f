import { deflateSync } from 'fflate';
import { concat, viewOf } from './bytes';
import { crc32 } from './crc32';

const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day zip knows: the same input gives the same bytes. */
const DATE = 0x0021;

/** Local and central record of an entry that was not there before; the central offset is left 0. */
export function freshRecords(
  name: string,
  content: Uint8Array,
): { local: Uint8Array; central: Uint8Array } {
  const label = new TextEncoder().encode(name);
  const data = deflateSync(content, { level: 6 });
  const common = new Uint8Array(26);
  const view = viewOf(common);
  view.setUint16(0, VERSION, true);
  view.setUint16(2, UTF8, true);
  view.setUint16(4, 8, true);
  view.setUint16(8, DATE, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, label.length, true);
  const local = concat([Uint8Array.of(0x50, 0x4b, 3, 4), common, label, data]);
  const signature = Uint8Array.of(0x50, 0x4b, 1, 2, VERSION, 0);
  const central = concat([signature, common, new Uint8Array(14), label]);
  return { local, central };
}
