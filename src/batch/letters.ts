import { folderOf, unitKey } from '../ledger';
import type { FileReply } from './reply';

const MOST_CHARACTERS = 60;
/** What no file system takes in a name. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]/gu;

/** 该退回的单位 Files are all of the unit, in their order. */
export interface LetterPlan {
  readonly unit: string;
  /** File name without ending. */
  readonly name: string;
  readonly files: readonly string[];
}

interface Unit {
  readonly unit: string;
  readonly files: string[];
  errors: number;
}

/**
 * 退回意见 One for each unit with an error, in the order of the files; all files of the unit are told of, and the
 * workbook that cannot be opened where its folder holds nothing else but what is of one unit, and no form.
 */
export function letterPlans(replies: readonly FileReply[]): LetterPlan[] {
  const units = new Map<string, Unit>();
  const add = (key: string, unit: string, file: string, errors: number): void => {
    const one = units.get(key) ?? { unit, files: [], errors: 0 };
    if (one.files.at(-1) !== file) one.files.push(file);
    one.errors += errors;
    units.set(key, one);
  };
  const lacking = ownersWithoutForm(replies);
  for (const { file, units: named, isBroken } of replies) {
    for (const { unit, errors } of named) add(keyOf(file, unit), unit ?? stem(file), file, errors);
    const owner = isBroken ? lacking.get(folderOf(file)) : undefined;
    if (owner) add(owner.key, owner.unit, file, 1);
  }
  const taken = new Set<string>();
  return [...units.values()]
    .filter(({ errors }) => errors > 0)
    .map(({ unit, files }) => ({ unit, name: freeName(unit, taken), files }));
}

/** A file that names no unit stands for itself. */
const keyOf = (file: string, unit: string | null): string =>
  unit === null ? `\n${file}` : unitKey(unit);

interface Owner {
  readonly key: string;
  readonly unit: string;
}

/** Whose folder it is, by folders, of those without a form; files that lie in no folder tell nothing of each other. */
function ownersWithoutForm(replies: readonly FileReply[]): Map<string, Owner> {
  const folders = new Map<string, Map<string, Owner>>();
  for (const { file, units } of replies) {
    const folder = folderOf(file);
    const owners = folders.get(folder) ?? new Map<string, Owner>();
    for (const { unit } of units) {
      const key = keyOf(file, unit);
      owners.set(key, { key, unit: unit ?? stem(file) });
    }
    folders.set(folder, owners);
  }
  for (const { file, hasForm } of replies) if (hasForm) folders.delete(folderOf(file));
  folders.delete('');
  return new Map(
    [...folders].flatMap(([folder, owners]) => {
      const [only, ...others] = owners.values();
      return only && others.length === 0 ? [[folder, only] as const] : [];
    }),
  );
}

function freeName(unit: string, taken: Set<string>): string {
  const plain = [...unit.replace(UNSAFE, ' ').trim()].slice(0, MOST_CHARACTERS).join('');
  const base = plain.replace(/[. ]+$/, '') || '未写明单位';
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}（${number}）`;
  taken.add(name.toLowerCase());
  return name;
}

const stem = (file: string): string =>
  file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
