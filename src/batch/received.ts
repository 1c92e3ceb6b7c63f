import { PLACES } from './places';

/** 收到的一个文件; `trouble` says why it cannot even be opened. */
export interface Entry {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly trouble: string | null;
}

/** 锁文件、隐藏文件和系统自己放的文件 */
const NOT_MATERIAL = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i;

/** True of a file or folder that a unit sent, by its name. */
export const isMaterial = (name: string): boolean => !NOT_MATERIAL.test(name);

/** True of a folder that an earlier run wrote, by the names in it: that is no material. */
export const isOutput = (names: Iterable<string>): boolean => {
  const all = new Set(names);
  return all.has(PLACES.results) && all.has(PLACES.data);
};

/** The order of the files in a ledger. */
export const byFile = (a: { readonly file: string }, b: { readonly file: string }): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
