import { type Breakdown, fitting, isComplete, isInOrder, isSame, isYear } from './breakdown';
import type { Figure } from './figure';
import { directionOf } from './levels';
import { OPEN_END } from './listedBehind';
import { gapsOf, total } from './parts';
import { isCount, isOpposed } from './roles';
import { type Sentence, wordsOf } from './sentence';

const TOTAL_WORD =
  /(?:^|[，,、；;）)\s])(?:以上|全年|本年|全部|累计|[三四五六]项)*(?:支出|收入|资金|投入|经费|人数|户数)?(?:共计|合计|总计|共|总和|总额|总数|总共|合)(?:为|是|有|[：:])?$/;
/** 三项共发放: what was listed is counted. */
const OF_SEVERAL =
  /[两三四五六七八九]项(?:资金|支出|补[助贴])?(?:共计?|合计|总计)[\p{Script=Han}]{0,4}$/u;
/** 合计下达, 共计支出: the verb belongs to the total. */
const TOTAL_DOES =
  /(?:合计|共计|总计|累计)(?:下达|支出|投入|拨付|安排|到位|发放|支付|完成|收入|使用|争取|补助|需要?|得|参与|参加|培训|受益)?(?:资金|投资|经费)?(?:为|约)?$/;
/** 比上年累计支出: not of what was listed here. */
const COMPARED = /(?:上年|去年|[比较])[^，,；;]{0,16}$/;
const STARTS_LIST = /[：:]|其中|分别/;
/** 上半年40件，下半年50件，全年共完成90件: the verb may stand between where the parts are plainly all there is. */
const TOTAL_VERB = /(?:共|合计|总计)[\p{Script=Han}]{1,8}$/u;
const WHOLE_YEAR = /(?:全年|年度|本年|一年)[\p{Script=Han}]{0,10}$/u;

/** 一期200万元，二期350万元，总投入550万元 */
const ALL_OF_IT = /总(?:投入|投资|支出|收入)(?:为|达|[：:])?$/;

/** 总投资800万元（含征地费250万元） */
const HOLDS_MORE = /^\s*[（(](?:不?含|包括|其中)/;

/** The list before a whole: 甲X户、乙Y户，共T户. */
export function listedBefore(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text } = sentence;
  const lead = text.slice(Math.max(sentence.start, whole.start - 18), whole.start).trimEnd();
  if (COMPARED.test(lead)) return null;
  const isBare = TOTAL_WORD.test(lead) || TOTAL_DOES.test(lead) || OF_SEVERAL.test(lead);
  const ofYear = WHOLE_YEAR.test(lead);
  if (!isBare && !ofYear && !TOTAL_VERB.test(lead) && !ALL_OF_IT.test(lead)) return null;
  if (ALL_OF_IT.test(lead) && HOLDS_MORE.test(text.slice(whole.end, whole.end + 4))) return null;
  const parts: Figure[] = [];
  let next = whole;
  for (const figure of fitting(whole, figures.slice(0, at)).reverse()) {
    if (parts.length > 0 && STARTS_LIST.test(text.slice(figure.end, next.start))) break;
    if (TOTAL_WORD.test(text.slice(Math.max(sentence.start, figure.start - 18), figure.start)))
      break;
    if (directionOf(figure) !== null) break;
    if (parts.length > 1 && figure.value.gte(whole.value)) break;
    parts.unshift(figure);
    next = figure;
  }
  if (!TOTAL_WORD.test(lead) && parts.some((part) => isOpposed(whole, part))) return null;
  const whollyNamed = isYear(parts) || isInOrder(parts) || isQuarterly(sentence, parts);
  if (parts.length < 2 || (!isBare && !whollyNamed && (ofYear || !isComplete(parts)))) return null;
  const exact = total(parts);
  const isOfAnother = exact.times('2').lt(whole.value) || exact.gt(whole.value.times('2'));
  if (isOfAnother && !whollyNamed) return null;
  const isList = figures.slice(figures.indexOf(next), at).every((figure) => isSame(figure, whole));
  const complete = whollyNamed || (isList && !OPEN_END.test(wordsOf(sentence)));
  return { whole, parts, complete, open: true };
}

const QUARTERS = /(?:[一1]至[四4]|1[-—]4|[四4]个|各)季度[^，,。；;\d]{0,8}分别[^，,。；;\d]{0,8}$/;

/** 一至四季度分别支出186、241、228、295万元 */
export const isQuarterly = ({ text, start }: Sentence, parts: readonly Figure[]): boolean =>
  parts.length === 4 && QUARTERS.test(text.slice(start, parts[0]?.start));

const ADDED = /^[^，,。；;\d]{0,4}(?:(?<![增追])加|加上|另加)[^，,。；;\d]{0,10}$/;

/** 任务9250户；甲7791户加乙3757户: two figures that are added, and the one they may come to. */
export function addedUp(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text } = sentence;
  const same = fitting(whole, figures);
  const [, one, other] = same;
  if (same.length !== 3 || same[0] !== whole || !one || !other || figures.indexOf(one) < at)
    return null;
  if (!ADDED.test(text.slice(one.end, other.start))) return null;
  return { whole, parts: [one, other], complete: false, open: false };
}

/** 抽检148批次，完成值为甲4、乙7、丙3: a list without units that closes the sentence. */
export function unitlessList(sentence: Sentence, whole: Figure, at: number): Breakdown | null {
  const { figures, text, end } = sentence;
  const parts = figures.slice(at + 1);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || !isCount(whole) || at > 0 || parts.some(({ unit }) => unit !== ''))
    return null;
  if (!/[，,；;][^。]{0,20}(?:完成值|实际|分别|其中)/.test(text.slice(whole.end, first.start)))
    return null;
  if (!/^[。；;，,）)\s]*$/.test(text.slice(last.end, end))) return null;
  const isList = gapsOf(text, parts).every((gap) => /^[、，,和与及][^，。；、\d]{0,12}$/.test(gap));
  if (!isList) return null;
  const listed = parts.map((part) => ({ ...part, unit: whole.unit }));
  return { whole, parts: listed, complete: false, open: false };
}
