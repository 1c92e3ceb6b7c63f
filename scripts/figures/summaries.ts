import { atLeast, type Figure } from './figure';
import type { Kept } from './kept';

/** Percent, in every room. */
const LEAST = { mutation: 90, lines: 100, branches: 100 } as const;

const figure = (kind: keyof typeof LEAST, room: string, words: string, value: number): Figure => ({
  id: `${kind}-${room}`,
  title: `\`${room}\` ${words}`,
  unit: '%',
  value,
  bound: atLeast(LEAST[kind]),
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
