import { qualified } from '../../grid/address';
import { UserError } from '../../model/userError';
import { type Decimal, decimal, ZERO } from '../../numbers/decimal';
import type { Examination } from '../../pipeline';

/** 改分 The mark a person typed as digits, or null where it is no number from 0 to `most` with at most 2 places. */
export function parseOverride(text: string, most: Decimal): string | null {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(digits)) return null;
  const mark = decimal(digits);
  return mark.gte(ZERO) && mark.lte(most) ? mark.toFixed() : null;
}

/** The qualified score cells whose mark a person set against the formula. */
export function overriddenCells({ forms, scores }: Examination): string[] {
  return forms.flatMap((form, index) =>
    (scores[index]?.indicators ?? []).flatMap(({ cell, override }) =>
      cell && override ? [qualified(form.sheet, cell)] : [],
    ),
  );
}

/** The refusal of a mark that the rules of scoring do not take. */
export const notOverridden = () =>
  new UserError('usage', '这一行不能改分：得分须在 0 和分值之间，预算执行率的得分由金额算出。');
