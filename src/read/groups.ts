import type { GroupWeight, Indicator } from '../model/form';
import { decimal } from '../numbers/decimal';
import { squeeze } from '../values/fold';
import type { Region } from './regions';
import type { Sheet } from './sheet';

/** 产出指标(50分)、产出指标50、效益指标30分：name and weight of a level label. */
export const LEVEL_WEIGHT = /^(.*\p{Script=Han}(?:指标)?)\(?(\d+(?:\.\d+)?)(?:分|%)?\)?$/u;

/** 上级指标名称中写明的分值，如 产出指标(50分). */
export function readGroups(
  sheet: Sheet,
  region: Region,
  indicators: readonly Indicator[],
): GroupWeight[] {
  const groups: { -readonly [K in keyof GroupWeight]: GroupWeight[K] }[] = [];
  for (const level of [1, 2] as const) {
    const column = region.header.columns[level === 1 ? 'level1' : 'level2'];
    if (column === undefined) continue;
    let open: { -readonly [K in keyof GroupWeight]: GroupWeight[K] } | null = null;
    let name = '';
    for (const indicator of indicators) {
      const label = sheet.mergedText(indicator.row - 1, column);
      if (label !== '' && label !== name) {
        name = label;
        const weight = LEVEL_WEIGHT.exec(squeeze(label))?.[2];
        open = null;
        if (weight) {
          open = {
            level,
            label,
            weight: decimal(weight),
            cell: sheet.address(indicator.row - 1, column),
            rows: [],
          };
          groups.push(open);
        }
      }
      if (open) open.rows = [...open.rows, indicator.row];
    }
  }
  return groups;
}
