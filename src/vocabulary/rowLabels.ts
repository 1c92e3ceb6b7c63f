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
/** 资金管理情况各行的说明栏 */
export const SITUATION_HEADERS: readonly string[] = [
  '情况说明',
  '管理情况说明',
  '具体情况',
  '自评情况',
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
