import { fileErrors } from './fileErrors';
import { partText } from './partText';
import { type Relationship, relationshipsOf } from './relationships';
import { ZipArchive } from './zipArchive';
import type { ZipEntry } from './zipDirectory';
import { patchZip } from './zipPatch';

/** 文件包 The parts of an .xlsx by name; replaced parts give a new package. */
export class OpcPackage {
  private readonly texts = new Map<string, string>();

  private constructor(readonly archive: ZipArchive) {}

  /** Throws `UserError` (not-workbook, damaged, unsupported, encrypted, too-large). */
  static open(bytes: Uint8Array): OpcPackage {
    return new OpcPackage(ZipArchive.open(bytes));
  }

  has(part: string): boolean {
    return this.find(part) !== null;
  }

  /** Bytes of a part, inflated, as the archive declares them; null where it is missing. */
  size(part: string): number | null {
    return this.find(part)?.size ?? null;
  }

  /** The part's text. Throws `UserError` (damaged) where it is missing or spoilt. */
  text(part: string): string {
    const entry = this.find(part);
    if (!entry) throw fileErrors.damaged(`缺少 ${part}`);
    const cached = this.texts.get(entry.name);
    if (cached !== undefined) return cached;
    const text = partText(this.archive.content(entry), entry.name);
    this.texts.set(entry.name, text);
    return text;
  }

  /** Relationships of a part, or of the package for an empty name. */
  relationships(part: string): Relationship[] {
    const rels = relsName(part);
    return this.has(rels) ? relationshipsOf(this.text(rels), part, rels) : [];
  }

  /** The package with some parts' texts replaced; parts not there yet are added at the end. */
  with(changes: ReadonlyMap<string, string>): OpcPackage {
    const replaced = new Map<string, Uint8Array>();
    const added = new Map<string, Uint8Array>();
    for (const [part, text] of changes) {
      const entry = this.find(part);
      (entry ? replaced : added).set(entry?.name ?? part, new TextEncoder().encode(text));
    }
    return OpcPackage.open(patchZip(this.archive, replaced, added));
  }

  private find(part: string): ZipEntry | null {
    const plain = this.archive.find(part);
    if (plain || !part.includes('%')) return plain;
    try {
      return this.archive.find(decodeURIComponent(part));
    } catch {
      return null;
    }
  }
}

/** Where the relationships of a part are kept: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relsName(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}
