import type { Figure } from '../figure';
import { isMoney, isPercent } from '../roles';
import type { Attribute } from './things/thing';

/** Marks, links and operators between words and their figure. */
const LINKS =
  /(?:[为是在达至了约近:：=≥≤><＞＜“”"'\s]|达到|不低于|不少于|不超过|不高于|不大于|不小于|高于|大于|小于|超过|每[年月季周日天])+$/;

/** The words before a figure without what only links them to it. */
export const bareWords = (words: string): string => words.replace(LINKS, '');

const SUM = '(?:合计|共计|总计|总和|之和|总|共|计)*';
const DEDUCTED = new RegExp(`(?:扣分|扣除|扣减|扣|失分|丢分|丢|减分)(?:掉|去|数|值)?${SUM}$`);
const WEIGHT = new RegExp(`(?:分值|权重|满分|标准分|总分值|赋分|另计|占)(?:数|值)?${SUM}$`);
const SCORE = new RegExp(
  `(?:得分|实得分?|得|自评得?分?|评分|评为|评|记|填|暂计|最终|打分)(?:数|值)?${SUM}$`,
);
/** The words before those that name a mark: 该项 of 该项得. */
export const markWords = (lead: string): string => {
  const words = bareWords(lead);
  const form = [DEDUCTED, WEIGHT, SCORE].find((each) => each.test(words));
  return form ? words.replace(form, '') : words;
};
const IN_BRACKETS = /[（(]\s*(?:共|计|合计|占)?\s*$/;

const TARGET = /(?:指标值|目标值|计划值)[^，；]{0,14}$/;
const ACTUAL = /(?:完成值|实际值)[^，；]{0,14}$|完成情况[为是:：]*(?:[“"'‘][^，；]{0,14})?$/;
const AS_TARGET =
  /^[\p{Script=Han}]{0,4}?(?:为|作为|的)(?:年度|全年|年初|绩效|预期|预定|既定|计划|考核|控制|设定)*(?:指标|目标|任务)/u;
const EXCESS =
  /(?:高出|超出|高于|超过|低于|少于|多于|超)(?:年度|年初|预期|绩效|计划)*(?:指标值?|目标值?|计划数?)?$|[比较与](?:年度|年初|预期|绩效|计划)*(?:指标值?|目标值?|计划[数值]?)(?:相?差|[高低][出于]?|[多少])$|^的(?:年度|年初|预期|绩效|计划)*(?:指标值?|目标值?|计划[数值]?|任务)(?:相?差|[高低][出于]?|[多少])了?$/;
/** What a clause compares with, up to the figure. */
const AGAINST = /[比较与同]([^，,；;。]*)$/;
const LONGEST_BASE = 60;
const OF_GOAL = /指标|目标|计划|任务|预期|要求|标准|限额|预定|既定|年初|设定|控制数/;
/** What may stand beside the number that is compared with. */
const NEUTRAL_BASE =
  /[\d.%％≥≤>＞\s]|百分点|[高超]出了?|[高低多少超]于|超过|相?差|年度|的|了|[个项次人户家份场座处件套台辆条天元万亿吨米公里亩]/g;
/** 低于0.9‰的控制指标, 低于8000元的控制标准: the figure is what was set, not what lies between. */
const SET = /^的?\p{Script=Han}{0,6}?(?:指标|目标|任务|标准|要求|限额|控制数|上限|下限|水平)/u;
/** 计划, 实际完成 right behind the name: loose words, which must stand alone. */
const PLANNED =
  /^(?:的|年度|全年|年初|当年|原)*(?:的)?(?:计划|目标|任务|要求|应)(?:完成|达到?)?(?:数|量|值)?$/;
const REACHED =
  /^(?:中|里|内|年度|全年|年末|当年|截至年底|最终|已|均|共|累计|的)*(?:实际|实现|完成|达到|达成|覆盖|达)+(?:数|量|值)?$/;

/** 占比 behind an amount. */
export const SHARE =
  /^(?:分别)?(?:占比?|比重|比例)(?:总额|总预算|全年预算数?|全年执行数?|的|比例)*$/;
/** 增长 behind an amount of change. */
export const CHANGE_RATE = /^(?:增长|增加|下降|减少|上升|增幅|降幅|调整率|调增|调减)$/;

const COUNT =
  /^(?:的|下|指标|三级|绩效|设|设有|设置|下设|有|共|含|包括|包含|合计|总计|分别|方面|涉及|其中|了|个数|项数|数量)*$/;
const ALL_MET = /^(?:三级|绩效|指标|均|全部|都|已|得|获|为|是)*(?:满分)/;
const NOT_MET =
  /^(?:三级|绩效|指标|没有|均|被|存在|有)*(?:未得满分|未获满分|未满分|扣分|失分|丢分|得分低于)/;
const UNDECIDED = /^(?:指标)?(?:的)?得分(?:尚)?(?:未确定|未定)/;
const SUGGESTED = /^(?:指标)?(?:的)?(?:得分)?(?:待单位确认|为建议分|待确认)/;
const OF_INDICATORS = /^(?:三级|绩效)*指标/;
const TELLS_INDICATORS =
  /(?:三级指标|绩效指标|考核指标|评价指标|指标)(?:共|计|设|设有|有|合计|数|数量|总数)*$/;
const MEASURED = /定量指标(?:共|有|计|设)*$/;
const JUDGED = /定性指标(?:共|有|计|设)*$/;
const JUDGED_BEHIND = /^定性指标/;
const MEASURED_BEHIND = /^定量指标/;

const ITEM_UNITS: ReadonlySet<string> = new Set(['项', '个', '条', '类']);

export interface Said {
  /** What the figure may tell, the likeliest first; empty where the words do not say. */
  readonly attributes: readonly Attribute[];
  /** True where the words themselves name the attribute: 分值, 实际完成值. */
  readonly isExplicit: boolean;
}

const said = (...attributes: Attribute[]): Said => ({ attributes, isExplicit: true });
const implied = (...attributes: Attribute[]): Said => ({ attributes, isExplicit: false });
/** The words do not say. */
export const NOTHING: Said = { attributes: [], isExplicit: false };

const isMarks = ({ unit }: Figure): boolean => unit === '分' || unit === '';

function marksSaid(figure: Figure, words: string, text: string): Said {
  if (DEDUCTED.test(words)) return said('deducted');
  if (WEIGHT.test(words)) return said('weight');
  if (SCORE.test(words)) return said('score');
  if (figure.unit !== '分') return NOTHING;
  if (words === '' && IN_BRACKETS.test(text.slice(Math.max(0, figure.start - 6), figure.start)))
    return implied('weight', 'score');
  return NOTHING;
}

function countSaid(figure: Figure, words: string): Said {
  const { tail } = figure;
  if (ALL_MET.test(tail)) return said('full');
  if (NOT_MET.test(tail)) return said('short');
  if (UNDECIDED.test(tail)) return said('undecided');
  if (SUGGESTED.test(tail)) return said('judged');
  if (JUDGED.test(words) || JUDGED_BEHIND.test(tail)) return said('judged');
  if (MEASURED.test(words) || MEASURED_BEHIND.test(tail)) return said('measured');
  if (OF_INDICATORS.test(tail) || TELLS_INDICATORS.test(words)) return said('count');
  return NOTHING;
}

function rateSaid(words: string): Said {
  if (/得分率$/.test(words)) return said('scoreRate');
  if (/完成率$/.test(words)) return said('completion', 'actual');
  return NOTHING;
}

/** True where a clause sets what was reached against something else than what was set: 比全国平均水平25%高出. */
function isAgainstOther(before: string): boolean {
  const base = AGAINST.exec(before)?.[1] ?? '';
  return !OF_GOAL.test(base) && base.replace(NEUTRAL_BASE, '').length > 1;
}

/** What a figure tells by the words before and behind it. `gap` stands between the thing's name, or a mark, and the figure. */
export function attributesOf(figure: Figure, gap: string, text: string): Said {
  const words = bareWords(gap);
  if (AS_TARGET.test(figure.tail)) return said('target');
  if (EXCESS.test(words) && !SET.test(figure.tail) && (!isMoney(figure) || TARGET.test(gap)))
    return isAgainstOther(text.slice(Math.max(0, figure.start - LONGEST_BASE), figure.start))
      ? NOTHING
      : said('excess');
  if (TARGET.test(gap)) return said('target');
  if (ACTUAL.test(gap)) return said('actual');
  if (isPercent(figure)) {
    const rate = rateSaid(words);
    if (rate.isExplicit) return rate;
  }
  if (isMarks(figure)) {
    const marks = marksSaid(figure, words, text);
    if (marks.attributes.length > 0) return marks;
  }
  if (ITEM_UNITS.has(figure.unit)) {
    const count = countSaid(figure, words);
    if (count.isExplicit) return count;
  }
  if (PLANNED.test(words)) return implied('target', 'actual');
  if (REACHED.test(words)) return implied('actual', 'target');
  return NOTHING;
}

/** What a figure tells that stands right behind a name: 签约率98%, 产出指标9项. */
export function attributesBehindName(figure: Figure, gap: string, before: string): Said {
  const words = bareWords(gap);
  if (isPercent(figure) && words === '' && /得分率[^。]*$/.test(before)) return said('scoreRate');
  if (ITEM_UNITS.has(figure.unit) && COUNT.test(words)) return implied('count', 'actual', 'target');
  if (words !== '') return NOTHING;
  if (figure.unit === '分') return implied('score', 'weight', 'actual', 'target');
  return figure.unit === '' ? NOTHING : implied('actual', 'target');
}
