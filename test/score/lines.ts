import type { Indicator } from '../../src/model/form';
import type { ScoreLine } from '../../src/model/score';
import { readActual, readTarget } from '../../src/values/reading';
import { formWorkbook, scored } from '../support/forms';
import type { Put } from '../support/sheets';

/** The score of the only indicator row of a form of the national layout. */
export function lineOf(
  target: Put,
  actual: Put,
  weight: Put,
  { typed = null, policy }: { readonly typed?: Put; readonly policy?: string } = {},
): ScoreLine {
  const indicators = [['产出指标', '数量指标', '指标', target, actual, weight, typed]];
  const [line] = scored(formWorkbook({ indicators }), policy).score.indicators;
  if (!line) throw new Error('no line');
  return line;
}

/** An indicator with nothing around it: no cells, no weight. */
export function indicatorOf(target: string, actual: string): Indicator {
  const wanted = readTarget(target);
  return {
    row: 1,
    level1: '产出指标',
    level2: '数量指标',
    level3: '指标',
    target: wanted,
    actual: readActual(actual, { target: wanted }),
    weight: null,
    score: null,
    reason: null,
    method: null,
    scoreIsFormula: false,
    cells: {},
  };
}
