import { fileErrors } from './fileErrors';
import { isZip, readDirectory, type ZipDirectory, type ZipEntry } from './zipDirectory';
import { inflateEntry } from './zipInflate';

/** 压缩包 A zip file in memory; entries are inflated only when asked for. */
export class ZipArchive {
  private readonly byKey = new Map<string, ZipEntry>();

  private constructor(
    readonly bytes: Uint8Array,
    readonly directory: ZipDirectory,
  ) {
    for (const entry of directory.entries) {
      const key = keyOf(entry.name);
      if (this.byKey.has(key)) throw fileErrors.damaged(`${entry.name} 出现两次`);
      this.byKey.set(key, entry);
    }
  }

  /** Throws `UserError` (not-workbook, damaged, unsupported, encrypted, too-large). */
  static open(bytes: Uint8Array): ZipArchive {
    if (!isZip(bytes)) throw fileErrors.notWorkbook();
    return new ZipArchive(bytes, readDirectory(bytes));
  }

  /** Finds an entry whatever the case of its name and the slant of its slashes. */
  find(name: string): ZipEntry | null {
    return this.byKey.get(keyOf(name)) ?? null;
  }

  /** The entry as it stands in the file: local header, data and descriptor. */
  raw(entry: ZipEntry): Uint8Array {
    return this.bytes.subarray(entry.localStart, entry.localEnd);
  }

  /** Inflated and checked. */
  content(entry: ZipEntry): Uint8Array {
    return inflateEntry(this.bytes, entry);
  }
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
