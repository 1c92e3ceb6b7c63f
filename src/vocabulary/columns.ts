/** 各列的中文名，供提问和指认时显示 */
export const COLUMN_NAMES: Readonly<Record<string, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  operator: '指标性质（计算符号）',
  target: '年度指标值',
  unit: '度量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  method: '得分计算方法',
  reason: '偏差原因',
  initial: '年初预算数',
  budget: '全年预算数',
  executed: '全年执行数',
  rate: '执行率',
  expected: '预期目标',
};

/** 与评分无关、不必过问的列 */
export const IGNORED_HEADERS =
  /^(绩效指标|指标|序号|编号|备注|说明|指标(解释|说明|内容|类型|类别|分类|方向|编码|代码|编号|序号)|数据来源|佐证(材料|资料)|评价依据|核查(得分|分数|情况)|审核(意见|得分)|复核(得分|意见)|评分依据|(上年|去年|往年)(实际|实际完成|完成|指标|目标)?值|历史(最好)?值|完成率|完成比例|偏差率|偏离度|年度绩效指标完成情况|绩效指标完成情况)$/;
