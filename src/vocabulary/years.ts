/** 写明的年份 */
export const YEAR_MENTION = /(?<!\d)(20\d{2})年度?/g;

/** 跨年度的项目：起止年份 */
export const YEAR_RANGE = /20\d{2}年?度?[-—–~～至到]+20\d{2}/;

/** 年份前后的这些字样，说的不是当年的工作：较2021年、2021年结转、2020年建成的 */
export const OTHER_YEAR_BEFORE = /[较比与同自从到至据]$/;
export const OTHER_YEAR_AFTER =
  /^(?:的|结转|新建|建成|立项|批复|下达|以来|以前|之前|基础|同期|相比|数据|水平|平均|存量)/;

/** 年份后面的这些字样，说的是期限或日期：2024年6月底前 */
export const DATE_AFTER_YEAR = /^(?:底|末|\d{1,2}月|[上下]半年|第?[一二三四]季度)/;

/** 工作表名里除年份外的字样；有别的字，可能是项目的名称 */
export const SHEET_NAME_WORDS =
  /年度?|项目|部门|单位|整体|支出|绩效|自评|目标|完成|情况|附件|表|sheet|[\d\s()（）_.、-]/giu;

/** 只写了年份的工作表名 */
export const SHEET_OF_YEAR = /^20\d{2}(?:年度?)?(?:绩效)?(?:自评)?表?$/;
