/** 章节的种类 What a section of a report is about, told from its heading. */
export type SectionKind =
  | 'overview'
  | 'duties'
  | 'goals'
  | 'outputs'
  | 'effects'
  | 'satisfaction'
  | 'problems'
  | 'measures'
  | 'result'
  | 'use';

/** A heading is of a kind where `is` is found in it and `not` is not. */
interface KindWords {
  readonly is: RegExp;
  readonly not?: RegExp;
}

/** 依据：各地公布的部门整体支出、项目支出绩效自评报告提纲所用的标题 */
export const SECTION_KINDS: Readonly<Record<SectionKind, KindWords>> = {
  overview: { is: /概况|基本情况|简介/ },
  duties: { is: /职责|职能|机构|架构|构架/, not: /履职|履责/ },
  goals: {
    is: /目标|工作任务/,
    not: /完成|实现|达成|偏离|偏差|分析|管理|自评|评价|得分|结果|分解|下达|执行/,
  },
  outputs: { is: /产出|(?:履职|履责|任务|目标)完成|数量|质量|时效/, not: /问题|未完成/ },
  effects: { is: /效果|效益|成效|社会影响/, not: /满意|问题|目标设/ },
  satisfaction: { is: /满意/ },
  problems: {
    is: /问题|不足|困难|偏离.*原因|(?:偏差|扣分|失分|未完成|未达).{0,8}原因/,
    not: /问题整改|整改情况|整改落实/,
  },
  measures: {
    is: /改进|措施|建议|下一步|对策|打算|下步/,
    not: /保障措施|措施落实情况|问题整改/,
  },
  result: { is: /结论|自评结果|评价结果|评分结果|自评得分|综合评价|总体评价/, not: /应用|公开/ },
  use: { is: /应用|公开|运用/ },
};

/** 没有编号、或者后面不加标点就接着写正文的标题，常见的写法 */
export const KNOWN_HEADINGS: readonly string[] =
  '部门概况 单位概况 项目概况 部门（单位）概况 部门(单位)概况 基本情况 部门基本情况 单位基本情况 项目基本情况 存在的问题及原因分析 存在问题及原因分析 主要问题及原因分析 存在的主要问题及原因分析 存在的主要问题 存在的问题 存在问题 主要问题 下一步改进措施 改进措施及建议 改进措施 改进建议 有关建议 相关建议 下一步工作打算 评价结论 自评结论 综合评价结论 绩效自评结论 绩效目标完成情况 绩效目标完成情况分析 绩效自评工作开展情况 评价工作开展情况 绩效自评结果拟应用和公开情况 其他需要说明的问题 其他需要说明的情况 产出指标完成情况 效益指标完成情况 满意度指标完成情况 履职完成情况 履职效果情况'.split(
    ' ',
  );

/** 在一张报告里彼此等同的说法，前者都按后者看待 */
export const SAME_MEANING: readonly (readonly [RegExp, string])[] = [
  [/(?:部门)?(?:\(单位\)|（单位）)/g, '部门'],
  [/单位/g, '部门'],
  [/构架|机构设置|机构组成|内设机构|组织机构/g, '组织架构'],
  [/机构职能|职责职能|职能职责|职能概述|主要职能/g, '职责'],
  [/人员概况/g, '人员'],
  [/概况|简介|概述/g, '基本情况'],
  [/实现|达成/g, '完成'],
  [/自我评价|绩效自评|自评/g, '评价'],
  [/履责/g, '履职'],
  [/产出指标|产出情况/g, '履职完成'],
  [/效益指标|效益情况|项目效益|履职效益/g, '履职效果'],
  [/运用/g, '应用'],
  [/成因|原因分析/g, '原因'],
  [/对策|建议|打算|举措/g, '措施'],
  [/下步/g, '下一步'],
];

/** 标题里不区分内容的字词 */
export const EMPTY_IN_HEADINGS =
  /当年|本年度?|上年度?|(?:19|20)\d\d年度?|年度|部门|项目支出|整体支出|情况|主要|有关|相关|具体|存在|工作|绩效|预算(?=绩效管理|管理)|拟|开展|的|和|及|与|以及|等|中|于/g;

/** 产出的四类指标 */
export const OUTPUT_KINDS: readonly string[] = ['数量', '质量', '时效', '成本'];
