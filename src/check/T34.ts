import type { Check } from '../model/check';
import { type Decimal, decimal, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';

const WAN = '万元';
const MOST_WAN = decimal('1000000');
const TIMES = decimal('1000');
const YUAN_PER_WAN = decimal('10000');
const NAMES = { initial: '年初预算数', budget: '全年预算数', executed: '全年执行数' } as const;

function whyAbsurd(amount: Decimal, total: Decimal | null, moneyUnit: string): string | null {
  if (moneyUnit === WAN && amount.gt(MOST_WAN)) return '超过100亿元';
  return total?.gt(ZERO) && amount.gte(total.times(TIMES))
    ? `是全年预算总额${show(total)}${moneyUnit}的1000倍以上`
    : null;
}

/** 金额单位 */
export const T34: Check = {
  code: 'T34',
  title: '金额大得不合常理，可能是元与万元混用',
  severity: 'error',
  sources: ['算术核对'],
  looksFor:
    '以万元为单位的表，金额是否超过100万（即100亿元）；一行金额是否达到全年预算总额的1000倍以上。',
  mend: '核对金额单位，元换算成万元应除以10000。',
  find: ({ form }) => {
    const { moneyUnit } = form;
    const inWan = moneyUnit === WAN;
    const total = form.funds.find(({ role }) => role === 'total')?.budget ?? null;
    return form.funds.flatMap(({ label, cells, ...row }) =>
      (['initial', 'budget', 'executed'] as const).flatMap((key) => {
        const amount = row[key];
        if (amount === null) return [];
        const why = whyAbsurd(amount, total, moneyUnit);
        if (why === null) return [];
        const message =
          `${quote(label)}的${NAMES[key]}写作${show(amount)}${moneyUnit}，${why}，不合常理。` +
          (inWan ? '请核对是否把元当作万元填写。' : '请核对金额和单位。');
        const expected = inWan ? show(amount.div(YUAN_PER_WAN)) : null;
        return [{ cell: cells[key], message, found: show(amount), expected }];
      }),
    );
  },
};
