/** 过时的时间词 A word that speaks of a day on which the year was not over. */
export interface StaleWord {
  readonly form: RegExp;
  /** What the words around it must not say for it to be out of date. */
  readonly unless?: RegExp;
  /** True where goals and plans may say it too. */
  readonly allowedInGoals?: boolean;
}

/** 未充分预计, 无法准确预计, 可预计: what could or could not be foreseen. */
const FORESEEN =
  /(?<!(?:未|没有?|无法|无从|难以?|不易|不[能可好]|可以?|能够?)(?:能|曾)?(?:充分|准确|提前|及时|完全|全面|事先|科学|合理|足够|有效|精准|精确|较好){0,2}地?)/;
/** 年初预计1000人, 超出预计: what was thought before the year. */
const THOUGHT_BEFORE =
  /(?<!(?:年初|当初|原先?|此前|事[前先]|(?:申报|编制|编报|立项|设立|论证)(?:预算|项目|目标)?(?:时|阶段|之?初))[^，,。；;、]{0,8})(?<!(?:比|较|与|超出|超过|高于|低于|多于|少于|好于|早于|晚于|大于|小于|达到|符合|按照?))/;
/** 预计不足, 预计目标: what is said of an estimate. */
const OF_ESTIMATE =
  /(?![数值到]|不[足准够]|偏|过[高低多少]|有误|错误|误差|之?外|以外|的?(?:目标|效果|成效|水平|进度))/;
const EXPECTED = new RegExp(
  `${FORESEEN.source}${THOUGHT_BEFORE.source}预计${OF_ESTIMATE.source}`,
  'g',
);

/** 依据：已公布的自评报告里照抄年中总结留下的用语 */
export const STALE_WORDS: readonly StaleWord[] = [
  { form: /截[至止](?:到)?(?:目前|今|当前|现在)(?:为止)?/g },
  {
    form: /(?<!到|至|截止|截至)目前(?:正在?|已)?/g,
    unless:
      /目前(?:，)?(?:我[\p{Script=Han}]{1,2})?(?:的|在)?(?:[^，。；]{0,12})?(?:尚|还|仍|暂|没有|未|存在|不足|不够)|到目前/u,
  },
  { form: /现阶段(?=[，,]?(?:已|正|共|累计|完成))/g },
  { form: /今年(?:以来|上半年|下半年|[1-4一二三四]季度)?/g },
  {
    form: /正在|现正|(?<=目前|现)正(?=采取|开展|推进|组织|加快|办理|建设|实施)/g,
    allowedInGoals: true,
  },
  { form: EXPECTED, allowedInGoals: true },
  { form: /仅上半年|上半年(?=[就已共]|累计)/g, unless: /下半年/ },
  { form: /(?<=^|[。；;，,])至今(?=[，,共已]|累计)/g },
  { form: /即将(?=完成|完工|竣工|建成|投入|验收)/g, allowedInGoals: true },
];

/** 说的是今后的打算，不是报告年度的事 */
export const ABOUT_FUTURE =
  /下一步|今后|(?<!即)将(?!军|领|士|来函)|拟(?!定|订|写|稿)|计划(?=于|在)|明年|下年|后续|继续|打算/;

/** 问题的原因还归到几年以前 */
export const OLD_EXCUSE =
  /((?:19|20)\d\d)\s*年\s*(?:\d{1,2}\s*月\s*)?(?:才|刚|刚刚|新)(?:成立|组建|设立|挂牌|划转)/g;
