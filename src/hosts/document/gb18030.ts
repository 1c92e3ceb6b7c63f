/** Platforms decode GB18030 but do not encode it: the table is made from the decoder, once, when it is first needed. */
let table: Map<string, readonly number[]> | null = null;

/** First linear number of the characters beyond the first plane, which follow each other without gaps. */
const FIRST_SUPPLEMENTARY = (0x90 - 0x81) * 12_600;
/** Four-byte codes of the first plane. */
const FOUR_BYTE_CODES = 39_420;

/** The text in GB18030, which holds every character. */
export function gb18030Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code > 0xffff) bytes.push(...fourBytes(FIRST_SUPPLEMENTARY + code - 0x10000));
    else bytes.push(...(tableOf().get(char) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

/** Of each UTF-16 unit of the decoded text, and of its end: the byte it begins at. */
export function gb18030Offsets(bytes: Uint8Array): number[] {
  const offsets: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    offsets.push(at);
    const width = widthAt(bytes, at);
    if (width === 4 && (bytes[at] ?? 0) >= 0x90) offsets.push(at);
    at += width;
  }
  offsets.push(bytes.length);
  return offsets;
}

function widthAt(bytes: Uint8Array, at: number): 1 | 2 | 4 {
  if ((bytes[at] ?? 0) <= 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

function tableOf(): Map<string, readonly number[]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let number = 0; number < FOUR_BYTE_CODES; number++) enter(table, decoder, fourBytes(number));
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) enter(table, decoder, [first, second]);
  }
  return table;
}

function enter(
  into: Map<string, readonly number[]>,
  decoder: TextDecoder,
  code: readonly number[],
): void {
  const text = decoder.decode(Uint8Array.from(code));
  if ([...text].length === 1 && text !== '\ufffd') into.set(text, code);
}

function fourBytes(number: number): readonly number[] {
  return [
    0x81 + Math.floor(number / 12_600),
    0x30 + (Math.floor(number / 1260) % 10),
    0x81 + (Math.floor(number / 10) % 126),
    0x30 + (number % 10),
  ];
}
