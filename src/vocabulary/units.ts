/** 单位的量纲 Two values are compared only within one dimension. */
export type Dimension =
  | 'count'
  | 'percent'
  | 'permille'
  | 'points'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'measure'
  | 'other';

const WORDS: Readonly<Record<Exclude<Dimension, 'other'>, string>> = {
  count:
    '个 名 人 人次 人/次 户 户数 家 项 项次 次 场 期 份 件 件次 条 处 座 台 台次 套 辆 辆次 批 批次 篇 部 本 册 张 块 面 只 头 株 棵 宗 起 例 例次 轮 村 所 间 组 支 队 种 类 门 届 班 班次 班级 户次 家次 场次 点位 幅 枚 袋 盒 瓶 桶 箱 车次 车辆 趟 单 户口 学时 课时 点 字 盏 根 艘 架 口 眼 片 栋 幢 层 床 席 栏 版 集 款 位 分 人份 份次 频次 篇次 羽 尾 匹 副 樘 扇 株次 卷 幕 站 站次 社区 乡镇 镇 街道 县 县区 区 市 村居 行政村 亩次 人天 人日 人月 台班 台时 万次 样本 批件 床位 座次 岗位 工日 标段 节 堂 讲 道 段 孔 对 封 则 档 包 捆 担 剂 剂次 针 针次 管 瓶次 平台 对次 团 团次 路 线 挂 丛 垛 顶 把 笔 ' +
    '只次 头次 学员 公里次',
  percent: '% 百分比',
  permille: '‰',
  points: '个百分点 百分点 个百分比 %点',
  money: '元 万元 亿元 千元 百元 元整 万元整 美元 万美元 亿美元',
  length: '米 公里 千米 km m 厘米 毫米 cm mm 延米 延长米 里 KM Km 华里 海里 车道公里',
  area: '亩 公顷 平方米 ㎡ m2 m² 平方公里 平米 平方千米 平方 km² ha 标准亩',
  volume: '立方米 m3 m³ 方 升 立方 L ml mL 毫升 方量',
  mass: '吨 公斤 千克 kg 克 斤 毫克 微克 mg μg g t KG 标准煤 吨标准煤 吨标煤',
  time: '天 日 小时 分钟 个月 月 年 周 工作日 个工作日 秒 季度 个季度 个小时 个自然日 自然日 日历天 岁 周岁 分 h',
  measure:
    '千瓦 千瓦时 万千瓦 kW kw KW kWh KWh kwh 度 千伏 kV KV kv 伏 瓦 MW MWh 兆 兆瓦 GB TB MB dB 分贝 ℃ 摄氏度 帕 勒克斯 流明 核 千卡 mg/L μg/m³ 微克/立方米 毫克/升',
};

const BY_UNIT = new Map<string, Dimension>();
for (const [dimension, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) {
    if (!BY_UNIT.has(word)) BY_UNIT.set(word, dimension as Dimension);
  }
}

export const KNOWN_UNITS: readonly string[] = [...BY_UNIT.keys()];

/** The dimension of a unit; `other` where the word is not known. */
export function dimensionOf(unit: string): Dimension {
  return BY_UNIT.get(unit) ?? 'other';
}

/** 同一单位的不同写法 */
const SAME: readonly string[] = [
  '天 日 自然日 个自然日 日历天',
  '工作日 个工作日',
  '月 个月',
  '季度 个季度',
  '小时 个小时 h',
  '岁 周岁',
  '米 m',
  '公里 千米 km KM Km',
  '厘米 cm',
  '毫米 mm',
  '延米 延长米',
  '平方米 平米 平方 ㎡ m2 m²',
  '平方公里 平方千米 km²',
  '公顷 ha',
  '立方米 立方 方 m3 m³',
  '升 L',
  '毫升 ml mL',
  '吨 t',
  '公斤 千克 kg KG',
  '克 g',
  '千瓦 kW kw KW',
  '千瓦时 度 kWh KWh kwh',
  '千伏 kV KV kv',
  '吨标准煤 吨标煤',
  '个百分点 百分点 个百分比 %点',
];
const CANON = new Map(
  SAME.flatMap((line) => line.split(' ').map((word, _, all) => [word, all[0] ?? word] as const)),
);

/** One spelling for units that are the same: ㎡ and m² are 平方米, `元/人*月` and `元/人、月` are `元/人·月`. */
export function canonicalUnit(unit: string): string {
  const known = CANON.get(unit);
  if (known) return known;
  if (!/[/·•*×・、.每]/u.test(unit)) return unit;
  return unit
    .split(/([/·•*×・、.每])/u)
    .map((piece, at) => {
      if (at % 2 === 0) return CANON.get(piece) ?? piece;
      return piece === '/' || piece === '每' ? '/' : '·';
    })
    .join('');
}

/** 元 per money unit, for comparing 元 with 万元. */
export const YUAN_PER: Readonly<Record<string, string>> = {
  元: '1',
  百元: '100',
  千元: '1000',
  万元: '10000',
  亿元: '100000000',
};

/** 可以精确换算的单位，每行同一种量，数是其中最小单位的个数；亩与平方米除不尽，不换算 */
const CONVERSIONS: readonly string[] = [
  '毫米 1 厘米 10 米 1000 公里 1000000',
  '米 1 里 500 华里 500 公里 1000',
  '平方米 1 公顷 10000 平方公里 1000000',
  '亩 1 公顷 15 平方公里 1500',
  '毫克 1 克 1000 公斤 1000000 吨 1000000000',
  '克 1 斤 500 公斤 1000 吨 1000000',
  '毫升 1 升 1000 立方米 1000000',
  '秒 1 分钟 60 小时 3600 天 86400 周 604800',
  '月 1 季度 3 年 12',
  '千瓦时 1 万千瓦时 10000',
  '千瓦 1 兆瓦 1000',
  '‰ 1 % 10',
];
const FACTORS = CONVERSIONS.map((line) => {
  const words = line.split(' ');
  return new Map(
    words.flatMap((word, at) => (at % 2 ? [] : [[word, words[at + 1] ?? '1'] as const])),
  );
});

/** How many of the smallest common unit two units hold; null where they cannot be converted exactly. */
export function factorsOf(one: string, other: string): readonly [string, string] | null {
  const [a, b] = [canonicalUnit(one), canonicalUnit(other)];
  for (const factors of FACTORS) {
    const [left, right] = [factors.get(a), factors.get(b)];
    if (left && right) return [left, right];
  }
  return null;
}

/** 等级、名次：有高低，不能按比例折算 */
export const ORDINAL_UNITS: readonly string[] = '级 等 等级 级别 星 星级 名次 位次 A级 年级'.split(
  ' ',
);

/** 数后面不是单位的字词：“3级”“2号线”“3.15活动”里的数不是数量 */
export const NOT_UNITS: readonly string[] =
  '号 级 式 化 性 型 等 线 维 代 版本 活动 行动 工程 计划 规划 热线 制度 机制 模式 标准 公报 讲话 会议 精神 专项 号文 文件 条例 年级 方案 系统 体系 原则 战略 理念 目标 要求 任务 及 和 与 或 是 为 的 了 第 至 到 前 后 起始 之 不 已 均 未 全 无 有 完成 达标 合格 到位 通过 开展'.split(
    ' ',
  );

/** “一类”“十分”“三线”不是数量：这些单位前的汉字数字不当数 */
export const NOT_COUNTED_IN_CHINESE: readonly string[] =
  '分 类 档 线 路 区 县 市 镇 点 面 方 口 字 版 道 节 里 度 款 门 月'.split(' ');
