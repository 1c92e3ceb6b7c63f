import type { GroupWeight, Indicator } from '../model/form';
import { NOWHERE, type Sheet } from './sheet';

type Level = GroupWeight['level'];
const LEVELS: readonly Level[] = [2, 1];

const nameAt = ({ level1, level2 }: Indicator, level: Level): string =>
  level === 1 ? level1 : level2;

/** Rows of each level by its name. */
function countsOf(indicators: readonly Indicator[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const level of LEVELS)
    for (const one of indicators) {
      const key = `${level} ${nameAt(one, level)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/**
 * 几项指标合用一个分值 Where one weight is merged over the rows of several indicators that have scores of their own, it
 * is the weight of their group: how it is divided among them, nobody has said. The group bears the name of a level
 * where it holds all of that level and nothing else.
 */
export function readSharedWeights(
  sheet: Sheet,
  indicators: readonly Indicator[],
  column = NOWHERE,
): { readonly indicators: readonly Indicator[]; readonly groups: readonly GroupWeight[] } {
  const byMerge = new Map<number, Indicator[]>();
  for (const indicator of indicators) {
    const { top } = sheet.merge(indicator.row - 1, column);
    const members = byMerge.get(top);
    if (members) members.push(indicator);
    else byMerge.set(top, [indicator]);
  }
  const counts = countsOf(indicators);
  const groups = [...byMerge.values()].flatMap((members): GroupWeight[] => {
    const [first] = members;
    if (!first?.weight || members.length === 1) return [];
    const level = LEVELS.find(
      (one) =>
        members.every((other) => nameAt(other, one) === nameAt(first, one)) &&
        counts.get(`${one} ${nameAt(first, one)}`) === members.length,
    );
    const cell = sheet.address(first.row - 1, column);
    const rows = members.map(({ row }) => row);
    const label = level ? nameAt(first, level) : '';
    return [{ level: level ?? 2, label, weight: first.weight, cell, rows, isShared: true }];
  });
  const shared = new Set(groups.flatMap(({ rows }) => rows));
  return {
    indicators: indicators.map((one) => (shared.has(one.row) ? { ...one, weight: null } : one)),
    groups,
  };
}
