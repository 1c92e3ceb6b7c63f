/**
 * 表头词汇 What the columns of a form are called. Seen in published forms unless said otherwise.
 * `exact` is compared with the label after blanks and bracketed parts are taken off; `pattern` is tried where no
 * exact word fits. Adding a county's wording is one word in one list.
 */
export interface HeaderWords {
  readonly exact: readonly string[];
  readonly pattern?: RegExp;
  /** Words that may mean other things: taken where most of the header is known and no other column is. */
  readonly likely?: readonly string[];
  /** As `pattern`, for words that only what stands in brackets tells apart: 备注(未完成说明原因). */
  readonly inBrackets?: RegExp;
}

/** 单位自己的得分，不是主管部门、财政部门或者复核的 */
export const OWN_SCORE =
  /^(?!.*(主管|财政|复核|复评|复审|抽查|评审|第三方|专家|上级|审核|核定|调整|扣|满|应|标准|计划|上年|率|总)).*(得分|评分|打分)$/;

/** 年度总体目标部分的列 */
export const GOAL_HEADERS = {
  expected: {
    exact: ['预期目标', '年初设定目标', '项目年度目标', '年度预期目标', '预期总体目标'],
    // 别的格都不是预期目标时才算：它们也可能是左边整个部分的名称
    pattern: /^(?:总体|年初)目标$/,
  },
  actual: {
    exact: [
      '实际完成情况',
      '年度目标完成情况',
      '目标实际完成情况',
      '全年实际完成情况',
      '总体完成情况',
      '年度目标完成情况综述',
      '年度总体目标完成情况综述',
      '总体目标完成情况综述',
    ],
  },
} as const satisfies Record<string, HeaderWords>;

/** 标签在左、文字在右时的写法。作列标题时它们可能是整个部分的名称，不当列名 */
export const GOAL_LABELS = {
  expected: ['年度绩效目标', '年度总体目标', '年度目标', '绩效目标', '总体目标', '年初目标'],
  actual: ['目标完成情况', '年度总体目标完成情况', '总体目标完成情况', '绩效目标完成情况'],
} as const;
