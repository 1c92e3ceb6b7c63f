import { OTHER_PAY, WAGES } from '../../vocabulary/proof/pay';

/** 月 for each month; not in 12月, 当月, 节日, nor in 每月, which says it itself. */
const EACH = '(?<![\\d每本当上下同次按逐个、节假作生休息今昨])([月日])';
/** 月工资, 人均月补助, 月人均 */
const PERIOD = new RegExp(`${EACH}(?:[人户]?均)?(?:${WAGES}|${OTHER_PAY}|(?<=[人户]均))`);
const WAGE = new RegExp(`${EACH}均?(?:${WAGES})(?:水平|标准)?[为是:：]*$`);

/** The period a price is for where the words before it say so without 每; undefined where they do not. */
export const periodOf = (lead: string): string | undefined => PERIOD.exec(lead)?.[1];

/** 月工资1500元: wages are for one person. */
export const isWage = (lead: string): boolean => WAGE.test(lead);
