/**
 * 交给浏览器的文件 A small file in the fragment of an address, which no server ever sees: how a pane that cannot save
 * hands it to a page that can. `#1.NAME.BYTES`, both base64url.
 */
const VERSION = '1';
/** Longer fragments may be cut on their way from one program to another. In characters. */
const LONGEST = 60_000;
/** Nothing else is offered for saving: anybody can make an address. */
const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain;charset=utf-8',
};

export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** The fragment that carries a file; null where it would be too long. */
export function packFile(name: string, bytes: Uint8Array): string | null {
  const fragment = `${VERSION}.${encode(new TextEncoder().encode(name))}.${encode(bytes)}`;
  return fragment.length > LONGEST ? null : fragment;
}

/** The file a fragment carries; null where there is none, or not one of ours. */
export function unpackFile(fragment: string): HandedFile | null {
  const [version, name = '', content = '', ...more] = fragment.replace(/^#/, '').split('.');
  if (version !== VERSION || more.length > 0 || fragment.length > LONGEST + 1) return null;
  try {
    const file = new TextDecoder('utf-8', { fatal: true }).decode(decode(name));
    const type = TYPES[/\.([a-z]+)$/.exec(file)?.[1] ?? ''];
    const bytes = decode(content);
    if (!type || bytes.length === 0 || /[\\/\p{Cc}\p{Cf}]/u.test(file)) return null;
    return { name: file, bytes, type };
  } catch {
    return null;
  }
}

function encode(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function decode(text: string): Uint8Array {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
