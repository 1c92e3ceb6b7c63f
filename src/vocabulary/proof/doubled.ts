/** 两个字以上重复时并不是错的词 */
export const MAY_DOUBLE: readonly string[] =
  '研究 讨论 商量 学习 交流 沟通 锻炼 休息 考虑 很多 非常 一步 一个 一件 一项 一户 一次 逐步 管理 评价 指标 单位 部门 项目 工程 社区 中心 服务 建设'.split(
    ' ',
  );

/** What every form below holds: lines without it need not be searched. */
export const SUSPECT_DOUBLE = /([的了已被局办委厅院校])\1/;

/** 单字重复几乎都是多打了一个字；前后的字说明是正常用法的除外 */
export const DOUBLED_CHARACTER: readonly RegExp[] = [
  /(?<![目标有])的的(?!确|士|话)/g,
  /(?<![为除极])了了(?!解|结|然|事)/g,
  /了了(?=。|；|，)/g,
  /已已/g,
  /(?<![不])被被(?!子|褥|面)/g,
  /我([局办委厅院校])\1(?!理|公|事|托)/g,
];
