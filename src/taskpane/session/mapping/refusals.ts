import { UserError } from '../../../model/userError';
import type { Notice } from '../working';

/** What is said where corrections of before were set aside. */
export const SET_ASIDE: Notice = {
  message: '照以前的指定已经读不出指标，这次改为自动识别。请看“检查”里的“识别结果”。',
  warning: true,
};

/** The refusal of a correction that would leave nothing of a form. */
export const nothingLeft = () =>
  new UserError('usage', '照这样识别，这张表里就没有指标了，所以没有照改。请另选一列或一行。');
