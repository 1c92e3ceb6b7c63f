/** 词表 A fixed list of words, looked up by their first or last character; the longest word wins. */
export class WordList {
  private readonly byFirst = new Map<string, string[]>();
  private readonly byLast = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    const put = (map: Map<string, string[]>, key: string, word: string) => {
      const list = map.get(key);
      if (list) list.push(word);
      else map.set(key, [word]);
    };
    for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
      put(this.byFirst, word.charAt(0), word);
      put(this.byLast, word.charAt(word.length - 1), word);
    }
  }

  /** The longest word that starts at `at`; null where none does. */
  at(text: string, at: number): string | null {
    const words = this.byFirst.get(text.charAt(at));
    return words?.find((word) => text.startsWith(word, at)) ?? null;
  }

  /** The longest word that ends before `end` and starts at `from` or later; null where none does. */
  before(text: string, end: number, from: number): string | null {
    const words = end > from ? this.byLast.get(text.charAt(end - 1)) : undefined;
    return words?.find((word) => end - word.length >= from && text.endsWith(word, end)) ?? null;
  }

  /** True where `text` is nothing but words of the list, one after another. */
  makeUp(text: string): boolean {
    const reachable = new Uint8Array(text.length + 1);
    reachable[0] = 1;
    for (let at = 0; at < text.length; at++) {
      if (!reachable[at]) continue;
      for (const word of this.byFirst.get(text.charAt(at)) ?? []) {
        if (text.startsWith(word, at)) reachable[at + word.length] = 1;
      }
    }
    return reachable[text.length] === 1;
  }

  /** True where any word of the list stands somewhere in `text`. */
  occursIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.at(text, at) !== null) return true;
    return false;
  }
}
