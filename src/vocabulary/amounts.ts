import type { Change, Leaning, Period } from '../model/value';

/** 约数：写在数前面的字词 */
export const NEAR_WORDS: Readonly<Record<string, Leaning>> = {
  近: 'below',
  将近: 'below',
  接近: 'below',
  约: 'around',
  大约: 'around',
  约为: 'around',
  大概: 'around',
  '≈': 'around',
};

/** “签约18000人”“附近5个村”里的“约”“近”不是约数 */
export const NOT_NEAR: readonly string[] =
  '签约 节约 预约 契约 制约 解约 违约 履约 续约 附近 最近 邻近 就近 靠近'.split(' ');

/** 约数：写在数后面的字词 */
export const AROUND_WORDS: Readonly<Record<string, Leaning>> = {
  左右: 'around',
  上下: 'around',
  余: 'above',
  多: 'above',
  几: 'above',
};

const changes = (words: string, change: Change): Record<string, Change> =>
  Object.fromEntries(words.split(' ').map((word) => [word, change]));

/** 增减：数是变动的幅度，不是达到的水平 */
export const CHANGE_WORDS: Readonly<Record<string, Change>> = {
  ...changes(
    '增长 提高 提升 上升 增加 上涨 增幅 涨幅 增长率 提高率 提升率 上升率 增加率 增长幅度 同比增长 净增 净增长 递增',
    'increase',
  ),
  ...changes(
    '下降 降低 减少 压减 缩减 压缩 降幅 下降率 降低率 减少率 压减率 下降幅度 同比下降 核减 削减 递减',
    'decrease',
  ),
};

const periods = (words: string, period: Period): Record<string, Period> =>
  Object.fromEntries(words.split(' ').map((word) => [word, period]));

/** 周期：每月、每季度；“次/月”斜线后的字 */
export const PERIOD_WORDS: Readonly<Record<string, Period>> = {
  ...periods('每天 每日 每一天 一天', 'day'),
  ...periods('每周 每星期 每一周 每个星期 一周', 'week'),
  ...periods('每月 每个月 每一个月 一个月', 'month'),
  ...periods('每季度 每季 每个季度 每一季度 一个季度', 'quarter'),
  ...periods('每半年 每半年度 每个半年', 'half'),
  ...periods('每年 每年度 每一年 每个年度 一年', 'year'),
};
export const PERIOD_UNITS: Readonly<Record<string, Period>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'half',
  年: 'year',
};

/** How a period is printed. */
export const PERIOD_SIGNS: Readonly<Record<Period, string>> = {
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  half: '每半年',
  year: '每年',
};

/** 写在数前面、不改变数的意思的字词 */
export const LEAD_WORDS: readonly string[] =
  '指标 指标值 目标值 完成值 实际 实际完成 覆盖 完成 实现 为 共 共计 总计 累计 合计 计 全年 年度 本年 当年 新增 新建 改造 建成 建设 组织 开展 召开 举办 发放 培训 补助 资助 每亩 每人 每户 每个 人均 年均 月均 日均 户均 生均 平均 均 均为 预计 计划 已 已完成 得 得分 自评 编制 发布 印发 支出 投入 到账 拨付 支付 使用 : 、 是'.split(
    ' ',
  );

/** 指标名的最后一字：“按时办结率100%”“培训人数50” */
export const NAME_ENDINGS = '率度数量额例比积本费间值分重幅价款资';

/** 写在数后面、不改变数的意思的字词 */
export const TAIL_WORDS: readonly string[] =
  '全部 全面 均 均已 都 已 已经 按时 按期 按质 按量 按要求 按计划 及时 如期 准时 完成 达标 达成 达到 合格 到位 落实 覆盖 全覆盖 实现 验收 发放 拨付 支付 支出 办结 完工 竣工 投入使用 受益 参加 参与 参训 就业 执行 满意 资金 经费 补助 补贴 预算 投资 整 反馈 公开 整改 安装 交付 供应 响应 处理 处置 办理 答复 回复 到账 目标 任务 达到目标 工作 配备 使用 正常 有效'.split(
    ' ',
  );

/** 这些字词出现在“7个”之后，就是一句话，不再是一个数 */
export const PREDICATE_MARKS: readonly string[] =
  '均 已 未 通过 完成 达标 及时 值班 开展 提升 落实 到位 正常 有效 合格 实现 全部 全面 都 进行 得到 没 不 无 超 达 为 是 攻坚 服务 运行 保障 满意 机制 体系 模式 规划 计划 热线'.split(
    ' ',
  );
