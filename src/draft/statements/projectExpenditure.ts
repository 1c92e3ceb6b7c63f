import { askOf } from '../ask';
import { type FundPart, fundPart, fundPartAsks } from '../fundPart';

const PART: FundPart = {
  fits: ({ row }) => row.role === 'projects',
  ask: askOf({
    id: 'projectExpenditure',
    prompt: '项目支出的年初预算数、全年预算数和实际支出数，列明各项目的名称和用途，与决算一致',
    sentence: '{year}年度项目支出的具体情况为：【】。',
  }),
};

/** 项目支出情况 */
export const projectExpenditure = fundPart(PART);
export const projectExpenditureAsks = fundPartAsks(PART);
