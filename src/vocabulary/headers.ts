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

/** 绩效评价一级指标名称 and the like, by the figures of the level. */
const levelPattern = (figures: string): RegExp =>
  new RegExp(
    `^(?:绩效|评价|考核|目标)*(?:指标)?[${figures}]级(?:绩效|评价|考核)*(?:指标|目标)?(?:名称|内容|类别)?$`,
  );

/** 绩效指标部分的列 */
export const INDICATOR_HEADERS = {
  level1: {
    exact: ['一级指标', '一级', '一级指标名称', '一级绩效指标'],
    pattern: levelPattern('一ⅠI'),
  },
  level2: {
    exact: ['二级指标', '二级', '二级指标名称', '二级绩效指标'],
    pattern: levelPattern('二Ⅱ'),
  },
  level3: {
    pattern: levelPattern('三Ⅲ'),
    exact: [
      '三级指标',
      '三级',
      '三级指标名称',
      '三级绩效指标',
      '指标名称',
      '绩效指标名称',
      '具体指标',
      '具体指标名称',
    ],
  },
  operator: {
    exact: [
      '指标性质',
      '计算符号',
      '运算符号',
      '运算符',
      '比较符号',
      '计算符',
      '指标符号',
      '指标值符号',
      '目标值符号',
      '符号',
    ],
  },
  target: {
    exact: [
      '年度指标值',
      '指标值',
      '目标值',
      '年初指标值',
      '年度绩效指标值',
      '年度目标值',
      '预期指标值',
      '全年目标值',
      '计划值',
      '年度计划值',
      '年初计划值',
      '预期值',
      '标准值',
      '期望值',
      '目标数',
      '计划数',
      '计划完成数',
      '计划完成值',
      '年度计划完成值',
      '预计完成值',
      '应完成值',
      '指标计划值',
      '年初预期值',
    ],
    pattern: /^(?!.*(完成|实际|上年|去年|往年|历史|20\d\d年)).*(指标值|目标值)/,
    likely: [
      '目标',
      '年度目标',
      '年初目标',
      '全年目标',
      '绩效目标',
      '预期目标',
      '指标目标',
      '预期指标',
      '年初绩效目标',
    ],
  },
  unit: {
    exact: ['度量单位', '计量单位', '单位', '指标单位', '指标值单位', '目标值单位', '计算单位'],
  },
  actual: {
    exact: [
      '实际完成值',
      '全年实际值',
      '完成值',
      '实际值',
      '指标完成值',
      '全年实际完成值',
      '全年完成值',
      '实际完成指标值',
      '实际完成情况',
      '实际完成',
      '实际完成数',
      '年度完成值',
      '实现值',
      '达成值',
      '实际达成值',
      '实绩',
      '实绩值',
      '实际数',
      '完成数',
      '自评完成值',
    ],
    pattern:
      /^(?!.*(上年|去年|往年|历史|半年|季度|计划|预计|应完成|原因|说明|分析|20\d\d年)).*(实际|全年|年度|指标|年末|年底).*(完成值|实际值|达成值|完成指标值|完成数值?|完成结果)/,
    likely: [
      '完成情况',
      '全年完成情况',
      '年度完成情况',
      '指标完成情况',
      '全年实际完成情况',
      '年度实际完成情况',
      '指标实际完成情况',
      '实现情况',
      '执行情况',
      '完成结果',
      '完成程度',
      '完成指标值',
      '目标完成情况',
      '实际完成率',
    ],
  },
  weight: {
    exact: [
      '分值',
      '权重',
      '标准分',
      '标准分值',
      '实际权重',
      '指标分值',
      '指标权重',
      '分值权重',
      '权重分值',
      '权重分',
      '权重%',
      '满分值',
    ],
    pattern:
      /^(?!.*(实得|实际得|得分率|扣|自评|[一二]级)).*(权重|权数|分值|满分|标准分|基准分|应得分|赋分)(分|数|值|分数|%)?$/,
    likely: ['总分', '分数', '目标分', '指标分数'],
  },
  score: {
    exact: [
      '得分',
      '自评得分',
      '自评分',
      '自评分值',
      '自评分数',
      '实际得分',
      '指标得分',
      '单位自评得分',
    ],
    pattern:
      /^(?!.*(主管|财政|复核|复评|复审|抽查|评审|第三方|专家|上级|审核|核定|调整|扣|满|应|标准|计划|上年|率|总)).*(得分|评分|打分)$/,
    likely: ['自评', '自评结果', '评分'],
  },
  method: {
    exact: [
      '得分计算方法',
      '评分标准',
      '评价标准',
      '赋分规则',
      '计分方法',
      '评分规则',
      '计分标准',
      '评分办法',
    ],
  },
  reason: {
    exact: [
      '偏差原因分析及改进措施',
      '偏差原因及改进措施',
      '未完成原因分析',
      '未完成原因和改进措施',
      '偏差原因',
      '原因分析',
      '原因说明',
      '原因分析及改进措施',
      '原因及改进措施',
      '原因及措施',
      '原因',
    ],
    likely: [
      '情况说明',
      '存在问题及改进措施',
      '改进措施',
      '扣分依据',
      '得分说明',
      '自评说明',
      '评分说明',
      '完成情况说明',
      '说明',
      '备注',
    ],
    pattern: /(偏差|差异|未完成|未达成?到?|偏离|扣分|失分).*(原因|说明|分析)/,
    inBrackets: /^(备注|说明)\(.*原因.*\)$/,
  },
} as const satisfies Record<string, HeaderWords>;

/** 资金部分的列 */
export const FUND_HEADERS = {
  initial: {
    exact: ['年初预算数', '年初预算', '年初预算安排'],
    pattern: /^年初.*(预算|批复|安排|下达)(金额|额|数)?$/,
  },
  budget: {
    exact: [
      '全年预算数',
      '调整后预算数',
      '调整后的预算',
      '调整后预算',
      '调整预算数',
      '当年预算数',
      '全年预算安排',
      '全年预算',
    ],
    pattern:
      /^(?!预算数$|.*(上年|去年|下年|明年|年初|追加|调增|调减|执行|支出|完成|决算|结余)).*预算(安排)?(金额|额|数)$/,
  },
  executed: {
    exact: [
      '全年执行数',
      '预算执行数',
      '执行数',
      '决算数',
      '实际支出',
      '实际支出数',
      '全年支出数',
      '实际执行数',
      '全年实际执行数',
      '实际执行',
    ],
    pattern: /^(?!.*(上年|去年|预算支出|结余|未|率)).*(执行|支出|支付|使用|决算)(金额|额|数)$/,
  },
  weight: { exact: ['分值', '权重', '标准分', '标准分值', '权重%'] },
  rate: {
    exact: [
      '执行率',
      '预算执行率',
      '预算执行率%',
      '预算完成率',
      '完成率',
      '支付进度',
      '支出进度',
      '执行进度',
    ],
  },
  score: { exact: ['得分', '自评得分', '自评分', '自评分值'] },
  reason: { exact: ['原因', '偏差原因', '未完成原因分析', '原因分析'], pattern: /原因/ },
} as const satisfies Record<string, HeaderWords>;

/** 不说年初还是全年的预算数：没有别的预算数时就是全年预算数，已有全年预算数时是年初预算数。 */
export const PLAIN_BUDGET: readonly string[] = ['预算数'];

/** 年度总体目标部分的列 */
export const GOAL_HEADERS = {
  expected: { exact: ['预期目标', '年初设定目标', '项目年度目标', '年度预期目标', '预期总体目标'] },
  actual: {
    exact: [
      '实际完成情况',
      '年度目标完成情况',
      '目标实际完成情况',
      '全年实际完成情况',
      '总体完成情况',
    ],
  },
} as const satisfies Record<string, HeaderWords>;

/** 总分行 */
export const TOTAL_PATTERN =
  /^(项目|部门|绩效|单位)?(绩效)?(指标)?(自评)?(分值|得分)?(总分|总得分|总评分|总评得分|合计得分|合计|总计|总和)(数|值)?$|^(绩效)?(自评|评价|综合)得分$/;
/** 总分写在标签旁边时的标签 */
export const TOTAL_LABELS: readonly string[] = [
  '总分',
  '总得分',
  '自评总分',
  '自评总得分',
  '自评得分',
  '绩效自评得分',
  '评价得分',
  '评价总分',
  '综合得分',
];
/** 产出指标小计 */
export const SUBTOTAL_PATTERN = /^.{0,10}(小计|合计)$/;
/** 等级 */
export const GRADE_LABELS = [
  '等级',
  '评价等级',
  '自评等级',
  '绩效等级',
  '评价等次',
  '自评等次',
  '评定等级',
  '评定等次',
] as const;

/** 其他需要说明的问题 */
const OTHER_REMARKS = '其他(?:需要|需)?说明的?(?:事项|问题|情况)?';

/** Labels that open what follows the indicator table. */
export const FOOTER_PATTERN = new RegExp(
  `^(?:评价结论|存在问题|存在的问题|改进措施|填表人|填报人|项目负责人|财务负责人|单位负责人|联系人|联系电话|填报日期|备注|说明|注|${OTHER_REMARKS})(?:[:：(（\\d].*)?$`,
);

/** 注、说明：印在表里，不是单位填的栏目 */
export const NOTE_PATTERN = new RegExp(
  `^[(（]?(?:备注|说明|注|填表说明|填写说明)\\d*[:：]|^${OTHER_REMARKS}(?:[:：]|$)`,
);

/** 一级指标的名称，独占一行时据此认出 */
export const LEVEL_ONE =
  /^(部门|项目|年度|预算)?(投入|过程|产出|效益|效果|满意度|服务对象满意度|社会满意度|管理|管理效率|履职|履职效能|履职效果|运行成本|成本|社会效应|可持续发展|可持续发展能力|可持续影响|决策|预算执行)(类|与效果|和效益|与效益)?(一级)?(指标)?(?![\p{Script=Han}])/u;

/** 自评表的标题 */
export const TITLE_PATTERN =
  /(绩效|支出).*自评表|自评(评分|打分)?表$|绩效目标完成情况表|绩效自评(情况)?表/;
