import { type Hunk, hunksOf } from './align';
import { isFigure, tokensOf } from './tokens';

type Tokens = readonly string[];

/** What one draft has in place of tokens `start` to `end` of another. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly tokens: Tokens;
  /** True of one figure in place of one other. */
  readonly figure: boolean;
}

/** What differs between two drafts of a passage; figures that alone changed in a stretch are told one by one. */
export const changesBetween = (base: Tokens, fresh: Tokens): Change[] =>
  hunksOf(base, fresh).flatMap((hunk) => parted(hunk, base, fresh));

function parted({ start, end, from, to }: Hunk, base: Tokens, fresh: Tokens): Change[] {
  const before = base.slice(start, end);
  const tokens = fresh.slice(from, to);
  const figures =
    tokens.length === before.length &&
    before.every((token, at) => token === tokens[at] || (isFigure(token) && isFigure(tokens[at])));
  if (!figures) return [{ start, end, tokens, figure: false }];
  return before.flatMap((token, at) => {
    const now = tokens[at];
    if (now === undefined || now === token) return [];
    return [{ start: start + at, end: start + at + 1, tokens: [now], figure: true }];
  });
}

/** 变了什么 */
export interface TextChange {
  /** Figures that took the place of others, each pair once. */
  readonly figures: readonly { readonly from: string; readonly to: string }[];
  /** True where other words changed, too. */
  readonly words: boolean;
}

/** What a person is told of two drafts of one passage. */
export function changeOf(base: string, fresh: string): TextChange {
  const before = tokensOf(base);
  const changes = changesBetween(before, tokensOf(fresh));
  const pairs = new Map<string, { from: string; to: string }>();
  for (const { start, tokens, figure } of changes) {
    const [from = '', to = ''] = [before[start], tokens[0]];
    if (figure) pairs.set(`${from}→${to}`, { from, to });
  }
  return { figures: [...pairs.values()], words: changes.some(({ figure }) => !figure) };
}
