/** 复核列 Columns that a reviewer fills in, compared after blanks and bracketed parts are taken off. */
export const REVIEW_HEADERS = {
  score: [
    '核查得分',
    '核查分数',
    '复核得分',
    '复核分数',
    '审核得分',
    '审核分数',
    '核定得分',
    '评审得分',
    '抽查得分',
    '财政核查得分',
    '财政复核得分',
  ],
  opinion: [
    '审核意见',
    '核查意见',
    '复核意见',
    '评审意见',
    '抽查意见',
    '核查情况',
    '复核情况',
    '财政审核意见',
    '财政复核意见',
  ],
} as const;

/** 名单里单位名称一列的表头 */
export const LIST_HEADERS: readonly string[] = [
  '单位名称',
  '部门名称',
  '预算单位',
  '预算单位名称',
  '预算部门',
  '预算部门名称',
  '部门(单位)名称',
  '单位',
  '部门',
  '名称',
];
