import { type Decimal, decimal } from '../numbers/decimal';
import { labelOf } from './label';

/** 产出指标(50分)、产出指标50、效益指标(权重30%)：name and weight of a level label; 数量指标1 is but a name. */
const LEVEL_WEIGHT =
  /^(.*?\p{Script=Han}(?:指标)?)[(（]?(?:权重|分值|满分|占比?|共|计)*[:：]?(?!\d$)(\d+(?:\.\d+)?)(?:分|%)?[)）]?$/u;

/** Takes 产出指标(50分) apart; `weight` is null where the label states none. */
export function levelLabel(text: string): {
  readonly name: string;
  readonly weight: Decimal | null;
} {
  const label = labelOf(text);
  const weight = LEVEL_WEIGHT.exec(label)?.[2];
  return { name: label.replace(LEVEL_WEIGHT, '$1'), weight: weight ? decimal(weight) : null };
}

/** 一级指标独占一行 A row that only names the level-1 indicator of the rows below it. Rows count from 0. */
export interface Section {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
