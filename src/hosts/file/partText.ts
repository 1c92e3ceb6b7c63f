import { fileErrors } from './fileErrors';

/**
 * An XML part as text that encodes back to the same bytes (a BOM is kept as its first character).
 * Throws `UserError`: unsupported for UTF-16, other encodings and DTDs, damaged for bytes that are no UTF-8.
 */
export function partText(bytes: Uint8Array, name: string): string {
  const [a, b, c] = bytes;
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (wide || a === 0 || (b === 0 && c !== undefined))
    throw fileErrors.unsupported('UTF-16 编码的文件');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw otherEncoding(bytes) ?? fileErrors.damaged(`${name} 的文字编码有误`);
  }
  const declared = encodingOf(text);
  if (declared && !/^(utf-?8|us-ascii)$/i.test(declared)) {
    throw fileErrors.unsupported(`${declared} 编码的文件`);
  }
  return text;
}

function otherEncoding(bytes: Uint8Array) {
  const declared = encodingOf(String.fromCharCode(...bytes.subarray(0, 120)));
  return declared && !/^utf-?8$/i.test(declared)
    ? fileErrors.unsupported(`${declared} 编码的文件`)
    : null;
}

function encodingOf(text: string): string | null {
  const declaration = /^\uFEFF?<\?xml\s[^?]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text);
  return declaration?.[1] ?? null;
}
