const TOKEN = /【请补充：[^】]*】|\d+(?:[.,]\d+)*[%‰]?|[A-Za-z]+|./gsu;
const STOP = /^[。；，、：！？,;:!?\n]$/u;
const FIGURE = /^\d/u;

/** A text in its smallest parts: a number is one, so is 【请补充：…】 and a Latin word; else each character. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

export const isFigure = (token: string | undefined): boolean =>
  token !== undefined && FIGURE.test(token);

/** True of 【请补充：…】. */
export const isRequest = (token: string): boolean => token.startsWith('【请补充：');

/** True of what ends a clause. */
export const isStop = (token: string | undefined): boolean =>
  token !== undefined && STOP.test(token);

/** Where each clause ends: the index after its stop. The last one is the number of tokens. */
export function clauseEnds(tokens: readonly string[]): number[] {
  return tokens.flatMap((token, at) => (isStop(token) || at === tokens.length - 1 ? [at + 1] : []));
}
