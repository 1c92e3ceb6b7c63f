import { askOf } from '../ask';
import { type FundPart, fundPart, fundPartAsks } from '../fundPart';
import { groupLabel } from '../text';

const PART: FundPart = {
  fits: ({ row }) => groupLabel(row.label).includes('政府性基金'),
  mayBeNothing: true,
  ask: askOf({
    id: 'governmentFund',
    prompt: '政府性基金预算的支出数额和用途；没有的，写“{year}年度无政府性基金预算支出”',
    sentence: '{year}年度政府性基金预算支出情况为：【】。',
  }),
};

/** 政府性基金预算支出情况 */
export const governmentFund = fundPart(PART);
export const governmentFundAsks = fundPartAsks(PART);
