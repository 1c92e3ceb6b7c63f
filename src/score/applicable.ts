import type { Form } from '../model/form';
import type { FormScore } from '../model/score';
import { rebasedWeights } from './rebase';

/** The form and its scores without the rows that do not apply, weights re-based: what checks look at. */
export function applicable(form: Form, score: FormScore): { form: Form; score: FormScore } {
  if (!score.indicators.some(({ isVoid }) => isVoid)) return { form, score };
  const weights = rebasedWeights(form);
  const stays = (_: unknown, index: number): boolean => !score.indicators[index]?.isVoid;
  const indicators = form.indicators
    .map((indicator, index) => ({ ...indicator, weight: weights[index] ?? null }))
    .filter(stays);
  return {
    form: { ...form, indicators },
    score: { ...score, indicators: score.indicators.filter(stays) },
  };
}
