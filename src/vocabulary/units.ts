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
  | 'other';

const WORDS: Readonly<Record<Exclude<Dimension, 'other'>, string>> = {
  count:
    '个 名 人 人次 户 家 项 次 场 期 份 件 条 处 座 台 套 辆 批 批次 篇 部 本 册 张 块 面 只 头 株 棵 宗 起 例 轮 村 所 间 组 支 队 种 类 门 届 班 班次 户次 家次 场次 点位 幅 枚 袋 盒 瓶 桶 箱 车次 趟 单 户口 学时 课时 点 字 盏 根 艘 架 口 眼 片 栋 幢 层 床 席 栏 版 集 款 位 分',
  percent: '% 百分比 百分之',
  permille: '‰',
  points: '个百分点 百分点',
  money: '元 万元 亿元 千元 百元',
  length: '米 公里 千米 km m 厘米 毫米 cm mm 延米 里',
  area: '亩 公顷 平方米 ㎡ m2 m² 平方公里 平米 平方千米',
  volume: '立方米 m3 m³ 方 升 立方',
  mass: '吨 公斤 千克 kg 克 斤',
  time: '天 日 小时 分钟 个月 月 年 周 工作日 个工作日 秒 季度',
};

const BY_UNIT = new Map<string, Dimension>();
for (const [dimension, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) BY_UNIT.set(word, dimension as Dimension);
}

/** Known units, longest first, so that 人次 is not read as 人. */
export const KNOWN_UNITS: readonly string[] = [...BY_UNIT.keys()].sort(
  (a, b) => b.length - a.length,
);

/** The dimension of a unit; `other` where the word is not known. */
export function dimensionOf(unit: string): Dimension {
  return BY_UNIT.get(unit) ?? 'other';
}

/** 元 per money unit, for comparing 元 with 万元. */
export const YUAN_PER: Readonly<Record<string, string>> = {
  元: '1',
  百元: '100',
  千元: '1000',
  万元: '10000',
  亿元: '100000000',
};
