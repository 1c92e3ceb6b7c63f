import type { Mapping } from '../model/mapping';
import { COLUMN_NAMES } from '../vocabulary/columns';

const BLOCKS = { funds: '资金', indicators: '指标', goals: '目标' } as const;

/** Which column was taken for what, on which header, and what is to be asked. */
export function mappingLines({ columns, questions }: Mapping): string[] {
  const blocks = (['funds', 'indicators'] as const).flatMap((block) => {
    const parts = columns
      .filter((match) => match.block === block)
      .map(({ key, column, header, by }) => {
        const how =
          by === 'person' ? '由人指定' : by === 'pattern' ? `近似“${header}”` : `“${header}”`;
        return `${COLUMN_NAMES[key] ?? key}=${column}列（${how}）`;
      });
    return parts.length === 0 ? [] : [`${BLOCKS[block]}的列：${parts.join('，')}`];
  });
  return [...blocks, ...questions.map(({ message }) => `请指明：${message}`)];
}
