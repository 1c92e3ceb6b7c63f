import type { Check } from '../model/check';
import { round2 } from '../numbers/decimal';
import { show } from '../numbers/show';
import { gradeOf } from '../policies/grade';
import { quote } from './quote';

/** 等级 */
export const T05: Check = {
  code: 'T05',
  title: '等级与总分不符',
  severity: 'error',
  sources: ['财预〔2020〕10号', '绩效自评填报要求'],
  looksFor:
    '表内等级是否与表内总分相符：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。',
  mend: '按总分改正等级。',
  find: ({ form, policy }) => {
    const { total, grade, cells } = form.stated;
    if (total === null || grade === null) return [];
    const expected = gradeOf(policy, round2(total));
    if (expected === null || expected === grade) return [];
    const message = `总分${show(total)}分对应的等级是${quote(expected)}，表内写作${quote(grade)}。`;
    return [{ cell: cells.grade, message, found: grade, expected }];
  },
};
