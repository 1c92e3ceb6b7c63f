import type { GroupWeight, Indicator } from '../model/form';
import { NOWHERE, type Sheet } from './sheet';

/**
 * 几项指标合用一个分值 Where one weight is merged over the rows of several indicators that have scores of their own, it
 * is the weight of their group: how it is divided among them, nobody has said.
 */
export function readSharedWeights(
  sheet: Sheet,
  indicators: readonly Indicator[],
  column = NOWHERE,
): { readonly indicators: readonly Indicator[]; readonly groups: readonly GroupWeight[] } {
  const byMerge = new Map<number, Indicator[]>();
  for (const indicator of indicators) {
    const { top } = sheet.merge(indicator.row - 1, column);
    byMerge.set(top, [...(byMerge.get(top) ?? []), indicator]);
  }
  const groups = [...byMerge.values()].flatMap(([first, ...others]): GroupWeight[] => {
    if (!first?.weight || others.length === 0) return [];
    const { level1, level2, weight } = first;
    const cell = sheet.address(first.row - 1, column);
    const rows = [first, ...others].map(({ row }) => row);
    return [{ level: level2 ? 2 : 1, label: level2 || level1, weight, cell, rows, isShared: true }];
  });
  const shared = new Set(groups.flatMap(({ rows }) => rows));
  return {
    indicators: indicators.map((one) => (shared.has(one.row) ? { ...one, weight: null } : one)),
    groups,
  };
}
