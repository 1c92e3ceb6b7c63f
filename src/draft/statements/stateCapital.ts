import { askOf } from '../ask';
import { type FundPart, fundPart, fundPartAsks } from '../fundPart';
import { groupLabel } from '../text';

const PART: FundPart = {
  fits: ({ row }) => groupLabel(row.label).includes('国有资本'),
  mayBeNothing: true,
  ask: askOf({
    id: 'stateCapital',
    prompt: '国有资本经营预算的支出数额和用途；没有的，写“{year}年度无国有资本经营预算支出”',
    sentence: '{year}年度国有资本经营预算支出情况为：【】。',
  }),
};

/** 国有资本经营预算支出情况 */
export const stateCapital = fundPart(PART);
export const stateCapitalAsks = fundPartAsks(PART);
