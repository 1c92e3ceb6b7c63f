import { atLeast, type Figure } from './figure';
import type { Kept } from './kept';

/** Percent. Every room holds these; a room that does better may be given a bound of its own in `ROOMS`. */
const LEAST = { mutation: 90, lines: 100, branches: 100 } as const;
const ROOMS: Readonly<Record<string, Partial<Readonly<Record<keyof typeof LEAST, number>>>>> = {
  proof: { lines: 99, branches: 94 },
};

const figure = (kind: keyof typeof LEAST, room: string, words: string, value: number): Figure => ({
  id: `${kind}-${room}`,
  title: `\`${room}\` ${words}`,
  unit: '%',
  value,
  bound: atLeast(ROOMS[room]?.[kind] ?? LEAST[kind]),
});

/** 变异测试的查出率 */
export const mutationFigures = (kept: Kept['mutation']): Figure[] =>
  Object.entries(kept ?? {}).map(([room, { score }]) => figure('mutation', room, '查出率', score));

/** 覆盖率 */
export const coverageFigures = (kept: Kept['coverage']): Figure[] =>
  Object.entries(kept ?? {}).flatMap(([room, { lines, branches }]) => [
    figure('lines', room, '行', lines),
    figure('branches', room, '分支', branches),
  ]);
