import { unitKey } from '../ledger';
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

/** 退回意见 One for each unit with an error, in the order of the files; all files of the unit are told of. */
export function letterPlans(replies: readonly FileReply[]): LetterPlan[] {
  const units = new Map<string, Unit>();
  for (const { file, units: named } of replies) {
    for (const { unit, errors } of named) {
      const name = unit ?? stem(file);
      const key = unit === null ? `\n${file}` : unitKey(unit);
      const one = units.get(key) ?? { unit: name, files: [], errors: 0 };
      if (one.files.at(-1) !== file) one.files.push(file);
      one.errors += errors;
      units.set(key, one);
    }
  }
  const taken = new Set<string>();
  return [...units.values()]
    .filter(({ errors }) => errors > 0)
    .map(({ unit, files }) => ({ unit, name: freeName(unit, taken), files }));
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
