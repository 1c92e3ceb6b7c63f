import type { Sentence } from '../fileResult';
import type { Outlier } from '../ledger';
import { unitKey } from '../names';
import { keyOf } from '../sentences';

interface Holder {
  readonly unit: string;
  /** The unit's name as it is compared. */
  readonly key: string;
  readonly file: string;
  readonly place: string;
}

/** What units share: a sentence and who has it. */
interface Shared {
  readonly text: string;
  /** By the keys of their units, in the order found. */
  readonly holders: Map<string, Holder>;
}

const SHOWN_UNITS = 8;
const SHOWN_SENTENCES = 3;
/** From this many units on, a sentence that half of them have is taken for words of a template. */
const LEAST_FOR_TEMPLATE = 6;

/** 雷同的句子 Gathers the sentences of all units, file by file, and tells which stand in those of more than one. */
export class Copied {
  /** Who has a sentence: the first holder, until another unit has it too. */
  private readonly first = new Map<string, Holder>();
  private readonly shared = new Map<string, Shared>();
  private readonly units = new Set<string>();

  add(unit: string, file: string, sentences: readonly Sentence[]): void {
    const key = unitKey(unit);
    if (sentences.length > 0) this.units.add(key);
    for (const { text, place } of sentences) {
      const words = keyOf(text);
      const first = this.first.get(words);
      if (!first) {
        this.first.set(words, { unit, key, file, place });
        continue;
      }
      const known = this.shared.get(words);
      if (known ? known.holders.has(key) : first.key === key) continue;
      const shared = known ?? { text, holders: new Map([[first.key, first]]) };
      shared.holders.set(key, { unit, key, file, place });
      this.shared.set(words, shared);
    }
  }

  /** One a group of units: what just these have in common. */
  outliers(): Outlier[] {
    const groups = new Map<string, Shared[]>();
    for (const one of this.shared.values()) {
      const key = [...one.holders.keys()].sort().join('\n');
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
    return [...groups.values()].flatMap((group) => this.outlier(group));
  }

  private outlier(group: readonly Shared[]): Outlier[] {
    const [first] = group;
    if (!first) return [];
    const holders = [...first.holders.values()];
    const units = holders.map(({ unit }) => unit);
    const isCommon = this.units.size >= LEAST_FOR_TEMPLATE && units.length * 2 > this.units.size;
    const names = units.slice(0, SHOWN_UNITS).join('、');
    const who = units.length > SHOWN_UNITS ? `${names}等${units.length}个单位` : names;
    const quotes = group
      .slice(0, SHOWN_SENTENCES)
      .map(({ text }) => `“${text}”`)
      .join('、');
    const more = group.length > SHOWN_SENTENCES ? '等' : '';
    const common = isCommon ? '多数单位都有，可能是通知或模板里的文字，请判断。' : '';
    const message = `${who}有${group.length}句相同的文字：${quotes}${more}。${common}`;
    return [
      {
        kind: 'sameSentence',
        units,
        files: [...new Set(holders.map(({ file }) => file))],
        place: holders[0]?.place ?? null,
        message,
      },
    ];
  }
}
