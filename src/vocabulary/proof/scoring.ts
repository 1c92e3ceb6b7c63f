/**
 * 评分套语 The standard words in which every row of a form is told: of two rows with the same values they are the same,
 * and that is no pasted text. The three tiers as the record system words them (财预〔2020〕10号).
 */
export const SCORING_WORDS =
  /未达成年度指标且效果较差|部分达成年度指标并具有一定效果|达成年度指标|年度指标值|指标值|实际完成值|完成值|完成情况|年度要求|年初预算数|全年预算数|全年执行数|预算执行率|绩效自评|自评为|建议分|待单位确认|分值|得分|满分|指标方面|万元|[分得扣为占与含]/gu;
