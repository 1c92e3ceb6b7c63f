import type { Tier } from '../model/value';

/** 档次的正式名称，与一体化系统下拉项一致 */
export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  achieved: '达成年度指标',
  partial: '部分达成年度指标并具有一定效果',
  missed: '未达成年度指标且效果较差',
};

/** 整格写法直接对应某一档的用语 */
export const TIER_WORDS: Readonly<Record<Tier, readonly string[]>> = {
  achieved: [
    TIER_NAMES.achieved,
    '全部合格',
    '均合格',
    '完成到位',
    '落实到位',
    '已落实到位',
    '均已落实到位',
  ],
  partial: [TIER_NAMES.partial, '部分达成预期指标并具有一定效果', '部分合格'],
  missed: [
    TIER_NAMES.missed,
    '未达成预期指标且效果较差',
    '未开展',
    '尚未开展',
    '未实施',
    '未启动',
    '尚未启动',
    '未落实',
  ],
};

/** “全部按时完成年度目标任务”由下列字词连成：对象、修饰、动词、对象 */
export const TIER_VERBS: readonly string[] = '完成 达成 达标 达到 实现'.split(' ');
export const TIER_OBJECTS: readonly string[] =
  '年度 全年 本年 本年度 预期 预定 既定 计划 设定 年初 各项 所有 绩效 总体 相关 工作 目标 目标值 指标 指标值 任务 效果 要求 标准 建设 项目 的 了'.split(
    ' ',
  );
export const FULLY_WORDS: readonly string[] =
  '已 已经 均 均已 都 都已 全部 全面 全 按时 按期 如期 及时 准时 按要求 按计划 按规定 按照要求 按照计划 按照规定 按质按量 保质保量 圆满 顺利 超额 高质量 高标准 提前 ， ,'.split(
    ' ',
  );
export const PARTLY_WORDS: readonly string[] = '部分 大部分 仅部分 部分已'.split(' ');
export const MISSING_WORDS: readonly string[] = '未 尚未 没有 没 未能 均未'.split(' ');

/** 指标值写的是评判的等次，从好到差 */
export const GRADE_SCALES: readonly string[] =
  '优良中低差 优良中差 优良低差 优良差 优中差 好中差 好差 好坏'.split(' ');

/** 指标值写的是程度，哪一头好要看说的是什么：风险低是好，参与度低是差 */
export const DEGREE_SCALES: readonly string[] = '高中低 高低 强中弱 强弱 多中少'.split(' ');

/** 互为反义的定性用语：指标值是前者，完成值是后者，即未达成 */
export const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  是: ['否', '不是'],
  有: ['无', '没有'],
  合格: ['不合格'],
  达标: ['不达标'],
  合规: ['不合规', '违规'],
  通过: ['不通过', '未通过'],
  健全: ['不健全'],
  完整: ['不完整'],
  及时: ['不及时'],
  真实: ['不真实'],
};
