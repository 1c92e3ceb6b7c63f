/** “单位”既可能是单位名称，也可能是金额单位，看旁边写的什么 */
export const BARE_UNIT_LABELS: readonly string[] = ['单位'];

/** 金额单位旁边的标签 */
export const MONEY_UNIT_LABELS: readonly string[] = [...BARE_UNIT_LABELS, '金额单位', '货币单位'];

/** 表头事项 Labels whose value stands to their right, best first. */
export const FACT_LABELS = {
  department: [
    '部门名称',
    '预算部门名称',
    '预算部门、单位名称',
    '部门(单位)名称',
    '预算单位名称',
    '单位名称',
    '部门单位名称',
    '单位(部门)名称',
    '预算单位',
    '预算部门',
    '填报单位',
    '填报部门',
    '自评单位',
    '被评价单位',
  ],
  implementer: ['实施单位', '项目实施单位', '项目单位', '实施单位(盖章)'],
  spender: [
    '资金使用单位',
    '项目资金使用单位',
    '资金使用部门',
    '项目承担单位',
    '承担单位',
    '项目用款单位',
    '用款单位',
  ],
  supervisor: ['主管部门', '主管部门及代码', '项目主管部门'],
  project: [
    '项目名称',
    '项目(政策)名称',
    '评价项目名称',
    '自评项目名称',
    '专项名称',
    '专项(项目)名称',
    '专项资金名称',
    '转移支付名称',
  ],
  year: ['自评年度', '评价年度', '绩效年度', '预算年度', '年度'],
} as const;
