import type { Indicator } from '../model/form';
import { decimal } from '../numbers/decimal';
import { fold } from '../values/fold';

/** 整治病险水库（8分）：what stands in brackets behind a name. */
const WEIGHT =
  /\s*[(（【[]\s*(?:权重|分值|满分|标准分)?[:：]?\s*([\d０-９]+(?:[.．][\d０-９]+)?)\s*分\s*[)）】\]]\s*$/;

function apart(indicator: Indicator): Indicator {
  const digits = WEIGHT.exec(indicator.level3)?.[1];
  if (digits === undefined) return indicator;
  return {
    ...indicator,
    level3: indicator.level3.replace(WEIGHT, ''),
    weight: decimal(fold(digits)),
    cells: { ...indicator.cells, weight: indicator.cells.level3 },
  };
}

/**
 * 没有分值列的表，分值写在指标名称里 Takes them off the names where more than half of the names state one: a single
 * 综合测评（100分） is but a name. The cell of such a weight is that of the name.
 */
export function withWeightsInNames(indicators: readonly Indicator[]): Indicator[] {
  const stating = indicators.filter(({ level3 }) => WEIGHT.test(level3)).length;
  return stating * 2 > indicators.length ? indicators.map(apart) : [...indicators];
}
