/** 基本支出、项目支出…… Parts of a budget that are never all of it. */
export const BUDGET_PARTS = [
  /基本支出/,
  /项目支出/,
  /人员(?:经费|支出)/,
  /(?:日常)?公用(?:经费|支出)/,
] as const;

/** 培训费, 公务支出: what money of its own is spent on; 资金, 经费 and 总支出 are the same money in other words. */
export const OWN_COST =
  /(?:人员|公用)(?:经费|费用)$|(?<![经消免总])费$|(?<!^|总|全部|财政|预算|实际)支出$/;

/** 收入 and 支出 are two things though neither has a name. */
export const OTHER_SIDE = [
  [/^支出$/, /收入/],
  [/^收入$/, /支出/],
] as const;

/** 其中, 同时, 相应…… What names nothing of its own before a change. */
export const NAMES_NOTHING =
  /其中|年中|同时|相应|实际|绝对|金额|总[额量]|分别|又|再|并|则|共|数|量|额|了/g;
