import type { Place } from '../../model/proof';
import { SELF_NAMES } from '../../vocabulary/proof/selfNames';
import type { Stretch } from './body';
import { matchesOf } from './matches';

/** 自称 where it stands. */
export interface SelfName {
  readonly self: string;
  readonly place: Place;
}

const FORM = new RegExp(
  `(?<!自|对)(?:${SELF_NAMES.map(({ self, not }) => self + (not ? `(?![${not}])` : '')).join('|')})`,
  'g',
);

/** Every 我局, 我办… of the text. */
export function selfNamesIn(stretches: readonly Stretch[]): SelfName[] {
  return stretches.flatMap(({ text, paragraph, shift }) =>
    text.includes('我')
      ? matchesOf(text, FORM).map(({ 0: self, index }) => {
          const start = shift + index;
          return { self, place: { paragraph, start, end: start + self.length } };
        })
      : [],
  );
}

/** True where a unit of this name may call itself so. */
export const suits = (self: string, unitName: string): boolean =>
  SELF_NAMES.some((name) => name.self === self && name.endings.test(unitName));

/** The self-name the report uses most; of two used as often the one that suits the unit's name. Null where it uses none. */
export function usualSelf(names: readonly SelfName[], unitName: string | null): string | null {
  const votes = new Map<string, number>();
  for (const { self } of names) {
    const fit = unitName !== null && suits(self, unitName) ? 1.5 : 1;
    votes.set(self, (votes.get(self) ?? 0) + fit);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
