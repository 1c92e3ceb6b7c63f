import type { GroupWeight, Indicator } from '../model/form';
import { decimal } from '../numbers/decimal';
import { isWeightWord } from './indicatorHeader';
import { levelLabel, type Section } from './levels';
import type { Region } from './regions';
import { NOWHERE, type Sheet } from './sheet';

/** Shares of 1 are not points. */
const ONE = decimal('1');

/** 一级分值, 二级指标权重 say whose they are. */
const OF_LEVEL = { 1: /^一级(?:指标)?(?:分值|权重)$/, 2: /^二级(?:指标)?(?:分值|权重)$/ } as const;

/** The column of a level's own 权重: behind its names and before those of the next level; else `NOWHERE`. */
function weightColumn(sheet: Sheet, { header }: Region, level: 1 | 2): number {
  const { level1, level2, level3 } = header.columns;
  const [from = NOWHERE, to = NOWHERE] =
    level === 1 ? [level1, level2 ?? level3] : [level2, level3];
  for (let row = header.row; row <= header.bottom; row++) {
    const found = sheet
      .filled(row)
      .find(
        (column) =>
          OF_LEVEL[level].test(sheet.label(row, column)) ||
          (column > from && column < to && isWeightWord(sheet.text(row, column))),
      );
    if (found !== undefined) return found;
  }
  return NOWHERE;
}

/** 上级指标的分值 Written in the label, as in 产出指标(50分), or in a column of its own. */
export function readGroups(
  sheet: Sheet,
  region: Region,
  indicators: readonly Indicator[],
  sections: readonly Section[],
): GroupWeight[] {
  const groups: { -readonly [K in keyof GroupWeight]: GroupWeight[K] }[] = sections.flatMap(
    ({ row, column, text }, index) => {
      const { name, weight } = levelLabel(text);
      const end = sections[index + 1]?.row ?? Number.POSITIVE_INFINITY;
      const rows = indicators
        .filter((one) => one.row > row && one.row <= end && one.level1 === name)
        .map((one) => one.row);
      const cell = sheet.address(row, column);
      return weight ? [{ level: 1 as const, label: text, weight, cell, rows }] : [];
    },
  );
  for (const level of [1, 2] as const) {
    const column = region.header.columns[level === 1 ? 'level1' : 'level2'] ?? NOWHERE;
    const beside = weightColumn(sheet, region, level);
    let open: { -readonly [K in keyof GroupWeight]: GroupWeight[K] } | null = null;
    let name: string | null = null;
    for (const indicator of indicators) {
      const label = sheet.mergedText(indicator.row - 1, column);
      if (label !== '' && label !== name) {
        name = label;
        const stated = levelLabel(label).weight;
        const weight = stated ?? sheet.percent(indicator.row - 1, beside);
        open = null;
        if (weight?.gt(ONE)) {
          const cell = sheet.address(indicator.row - 1, stated ? column : beside);
          open = { level, label, weight, cell, rows: [] };
          groups.push(open);
        }
      }
      if (open) open.rows = [...open.rows, indicator.row];
    }
  }
  return groups;
}
