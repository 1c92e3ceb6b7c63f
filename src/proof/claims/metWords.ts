/** 三级指标, 满意度指标: a level, or a group of indicators. */
const GROUP =
  '(?:服务对象|社会公众)?(?:产出|效益|满意度|数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响)';
const OWNER = '(?:本?项目|本?部门|我[局办委院校站所镇乡县区]|我(?:单位|街道|部门|中心))?的?';
const GROUPS = `${GROUP}(?:指标)?(?:[、和及与]${GROUP}(?:指标)?)*`;
const SET =
  '(?:年初|年度|当年|全年|绩效|考核|预期|预定|既定|设定|确定|制定|下达|总体|一级|二级|三级)';
const WHAT = `(?:各项|所有|全部)?(?:${SET}|的)*(?:各项|所有|全部)?(?:${SET}|的)*(?:${GROUPS})?(?:指标值?|目标任务|目标值?)`;
const ALL = '(?:已|均|都|全部|全面)+(?:已|按期|按时|如期|保质保量|圆满)*';
const DONE = `(?:(?:达到|完成|实现|达成)了?(?:${SET}|的)*(?:目标|指标)值?|完成|达成|达标)`;
const HEAD = '(?<=^[\\s　]*|^[\\s　]*\\d{1,2}[.．、]|[，,。；;：:)）]|[一二三四五六]是)';
const TAIL = '(?=[，,。；;：:!！)）]|\\s*$)';

/** 各项绩效指标全部达到目标值，年初设定的绩效指标全部完成，满意度指标均已完成 */
const NAMED = new RegExp(`${HEAD}${OWNER}${WHAT}${ALL}${DONE}${TAIL}`, 'g');
/** 全面完成年初设定的绩效目标 */
const DONE_FIRST = new RegExp(
  `${HEAD}${OWNER}已?(?:全面|全部)(?:完成|实现|达成|达到)了?(?:${WHAT})${TAIL}`,
  'g',
);
const EVERY = /各项|所有|[一二三]级|绩效|考核|[设确制]定|下达/;
const ANY_GROUP = new RegExp(GROUP, 'g');
/** 清淤18座，年度绩效目标全面完成: of what was just told. */
const OF_ONE = /完成/;
const PLURAL = /各项|所有|[一二三]级/;

/** All of them said to be met, and of which groups; no groups where of every one. */
export interface MetWords {
  readonly words: string;
  readonly start: number;
  readonly groups: readonly string[];
}

/** 称全部指标、目标完成的话 in a sentence. */
export function metWordsIn(said: string): MetWords[] {
  return [NAMED, DONE_FIRST].flatMap((form) =>
    [...said.matchAll(form)].flatMap((match): MetWords[] => {
      const words = match[0];
      const groups = words.match(ANY_GROUP) ?? [];
      const before = said.slice(0, match.index);
      const isOfAll = EVERY.test(words) && (PLURAL.test(words) || !OF_ONE.test(before));
      if (groups.length === 0 && !isOfAll) return [];
      return [{ words, start: match.index, groups }];
    }),
  );
}
