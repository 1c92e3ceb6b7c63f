import { askOf } from '../ask';
import { type FundPart, fundPart, fundPartAsks } from '../fundPart';

const PART: FundPart = {
  fits: ({ row }) => row.role === 'basic',
  ask: askOf({
    id: 'basicExpenditure',
    prompt:
      '基本支出的年初预算数、全年预算数和实际支出数，其中人员经费、日常公用经费的数额及占比，与决算一致',
    sentence: '{year}年度基本支出的具体情况为：【】。',
  }),
};

/** 基本支出情况 */
export const basicExpenditure = fundPart(PART);
export const basicExpenditureAsks = fundPartAsks(PART);
