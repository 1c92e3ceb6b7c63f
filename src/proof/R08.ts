import type { ProofCheck } from '../model/proofCheck';
import { printDate } from '../values/date';

/** 落款日期 */
export const R08: ProofCheck = {
  code: 'R08',
  title: '落款日期与报告年度不合',
  severity: 'error',
  sources: ['行文逻辑'],
  looksFor:
    '落款日期是否早于报告年度的12月31日：年度没有结束，不可能作出该年度的自评。晚于年度结束18个月的，作为提醒。',
  mend: '核对落款日期的年份；报告年度写错的，改报告年度。',
  find: ({ structure: { date }, year }) => {
    if (!date || year === null) return [];
    const { place, day } = date;
    const found = printDate({ date: day, per: null });
    if (day < `${year}-12-31`) {
      const expected = `${year + 1}年`;
      const message = `落款日期${found}早于报告年度${year}年结束，那时还不能作出全年的自评，一般应为${expected}的日期。请核对。`;
      return [{ place, message, found, expected }];
    }
    if (day <= `${year + 2}-06-30`) return [];
    const message = `落款日期${found}距报告年度${year}年结束已超过18个月，请核对报告年度和落款日期。`;
    return [{ place, message, found, severity: 'warning' }];
  },
};
