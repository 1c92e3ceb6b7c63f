/**
 * 评分套语 The standard words in which every row of a form is told: of two rows with the same values they are the same,
 * and that is no pasted text. The three tiers as the record system words them (财预〔2020〕10号).
 */
export const SCORING_WORDS =
  /未达成年度指标且效果较差|部分达成年度指标并具有一定效果|达成年度指标|年度指标值|指标值|实际完成值|完成值|完成情况|年度要求|年初预算数|全年预算数|全年执行数|预算执行率|绩效自评|自评为|建议分|待单位确认|分值|得分|满分|指标方面|万元|[分得扣为占与含]/gu;

/** 该指标年初目标值100%，实际完成100%，不扣分: what any indicator that is met may be told in, whole. */
export const MET_WORDS =
  /(?:该|本|此)?(?:项|个|三级)?指标|(?:年初|年度|全年|当年|本年|预期|既定|预定|设定|设置|计划)(?:的|值|数)?|绩效(?:目标|考核)?|目标(?:任务)?值?|实际|(?:全部|全面|按期|按时|如期|顺利|圆满|均|已|未)?(?:完成|达成|达到|达标|实现)(?:率|数|了)?|评[分价](?:标准|规则|要点)|(?:根据|按照|依据|对照)|因此|不?(?:扣分|扣减|得满分|满分|失分)|[不故均已的了]/gu;

/** 填报单位：……联系电话：……: who filled the form in, and how to reach them. */
export const CONTACTS =
  /(?:联系(?:电话|人|方式)|(?:填报|填表|填写|经办|制表|审核|复核)(?:单位|部门|人员?|日期|时间|负责人)|(?:单位|部门|项目|财务)负责人|办公电话|传真|邮箱)(?:[（(][^（）()]{0,10}[)）])?\s*[:：]/;
