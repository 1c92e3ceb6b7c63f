import { atLeast, atMost, type Figure, rounded } from './figure';
import { linesOf, ROOMS } from './keep.mjs';
import type { Kept } from './kept';
import { ratioFigures } from './ratios';

/** Percent, in every room. */
const LEAST = { mutation: 90, lines: 100, branches: 100 } as const;
/** By how much a room may have grown or shrunk, in percent, since it was measured. */
const MOST_CHANGE = 15;

const figure = (kind: keyof typeof LEAST, room: string, words: string, value: number): Figure => ({
  id: `${kind}-${room}`,
  title: `\`${room}\` ${words}`,
  unit: '%',
  value,
  bound: atLeast(LEAST[kind]),
});

/** 变异测试的查出率; a room that was not measured has none noticed. */
export const mutationFigures = (kept: Kept['mutation']): Figure[] =>
  ROOMS.map((room) => figure('mutation', room, '查出率', kept?.[room]?.score ?? 0));

/** 覆盖率; a room that was not measured has nothing covered. */
export const coverageFigures = (kept: Kept['coverage']): Figure[] =>
  ROOMS.flatMap((room) => [
    figure('lines', room, '行', kept?.[room]?.lines ?? 0),
    figure('branches', room, '分支', kept?.[room]?.branches ?? 0),
  ]);

/** How far the code has moved on from what was measured: beyond some percent the measure says nothing of it. */
export const ageFigures = (
  kept: Pick<Kept, 'mutation' | 'coverage'>,
  linesNow: (room: string) => number = linesOf,
): Figure[] =>
  (['mutation', 'coverage'] as const).flatMap((kind) =>
    ROOMS.map((room) => {
      const then = kept[kind]?.[room]?.codeLines ?? 0;
      const moved = then === 0 ? 100 : (Math.abs(linesNow(room) - then) / then) * 100;
      return {
        id: `age-${kind}-${room}`,
        title: `\`${room}\` 记录（npm run ${kind}）之后代码行数的变化`,
        unit: '%',
        value: rounded(moved, 1),
        bound: atMost(MOST_CHANGE),
      };
    }),
  );

/** Everything long runs leave behind that has a bound. */
export const keptFigures = (kept: Kept): Figure[] => [
  ...mutationFigures(kept.mutation),
  ...coverageFigures(kept.coverage),
  ...ageFigures(kept),
  ...ratioFigures(kept.times),
];
