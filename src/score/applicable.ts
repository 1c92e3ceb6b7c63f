import type { Form } from '../model/form';
import type { FormScore } from '../model/score';
import { isVoid, rebased } from './rebase';

/** The form and its scores without the rows that do not apply, weights re-based: what checks look at. */
export function applicable(form: Form, score: FormScore): { form: Form; score: FormScore } {
  return {
    form: { ...form, indicators: rebased(form).filter((indicator) => !isVoid(indicator)) },
    score: { ...score, indicators: score.indicators.filter((line) => !line.isVoid) },
  };
}
