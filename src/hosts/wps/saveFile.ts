import { wpsApplication } from './application';

/** What saving needs of WPS; as the published declarations have it. */
export interface WpsFiles {
  readonly Env: { GetDownloadPath(): string };
  readonly FileSystem: {
    Exists(path: string): boolean;
    Remove(path: string): void;
    writeAsBinaryString(path: string, data: string): boolean;
    readAsBinaryString(path: string): string;
  };
}

/**
 * Saves bytes in the person's download folder, under a name that is free there, and reads them back. Returns the path;
 * null outside WPS and where that failed: then the browser's way is left. `name` holds no characters a file name may not.
 */
export function saveInWps(bytes: Uint8Array, name: string): string | null {
  const files = wpsApplication() as (WpsFiles & object) | null;
  if (!files) return null;
  try {
    const { Env, FileSystem } = files;
    const path = freePath(Env.GetDownloadPath(), name, (one) => FileSystem.Exists(one));
    const data = binaryString(bytes);
    try {
      FileSystem.writeAsBinaryString(path, data);
      if (FileSystem.readAsBinaryString(path) === data) return path;
    } catch {
      // What was begun is removed below.
    }
    if (FileSystem.Exists(path)) FileSystem.Remove(path);
  } catch {
    // The caller has another way.
  }
  return null;
}

/** `报告.docx`, `报告(2).docx`… in the folder. */
function freePath(folder: string, name: string, taken: (path: string) => boolean): string {
  const cut = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  const base = folder.replace(/[\\/]+$/, '');
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  for (let n = 1; ; n++) {
    const path = `${base}${cut}${stem}${n === 1 ? '' : `(${n})`}${ending}`;
    if (n > 99 || !taken(path)) return path;
  }
}

/** One character a byte. */
function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  }
  return parts.join('');
}
