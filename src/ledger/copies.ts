import type { FileResult } from './fileResult';

/** 重复报送 Tells of each file, taken one by one, the earlier one with the very same content. */
export class Copies {
  private readonly first = new Map<string, string>();

  /** Null where there is none, and where the file was not read. */
  earlier({ file, made: { hash } }: FileResult): string | null {
    if (hash === null) return null;
    const known = this.first.get(hash);
    if (known === undefined) this.first.set(hash, file);
    return known ?? null;
  }
}
