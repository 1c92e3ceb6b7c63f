import type { Place } from '../../model/proof';
import { type Decimal, decimal } from '../../numbers/decimal';
import type { Stretch } from './body';
import { captured } from './captured';
import { withoutTitles } from './mask';
import { matchesOf } from './matches';
import { sinceMark } from './since';

/** 总得分 The whole report's score as one place states it. */
export interface OverallScore {
  readonly value: Decimal;
  readonly place: Place;
  readonly text: string;
}

const SCORE =
  /(?:(?:自评|自我评价|评价|绩效|综合|最终|总体|整体支出|项目支出|总)[^。；;，,\d]{0,12}?(?:总得分|得分|总分|评分|分数|分值|评为|得)|(?<=^|[，,。；;：:\s　（(])(?:总得分|总分|得分合计|合计得分)|(?<=(?:自评|评价|评分|评[定估]|打分|测算)[后，,]{1,2}(?:本|该)?)(?:项目|部门|单位)?(?:最终|综合)?得分?)[^\d。；;，,]{0,6}?(\d{1,3}(?:\.\d{1,4})?)\s*分(?![值项钟])/g;
/** 以上四项合计得95.06分: more than any one part could win is of the whole. */
const OF_ALL_PARTS =
  /(?<=^|[，,。；;：:\s　（(])(?:以上|上述)(?:[三四五六]项|[三四五六]个?部分|各项|各部分)(?:指标)?合计(?:得分?|自评得分)?[为是：:]?\s*(\d{2,3}(?:\.\d{1,4})?)\s*分(?![值项钟])/g;
const MORE_THAN_A_PART = decimal('70');
/** 产出指标得分50分 tells of a part; the names of whole systems of indicators do not. */
const OF_PART =
  /指标|产出|效益|效果|满意度|执行率|执行情况|该项(?!目)|单项|本项(?!目)|数量|质量|时效|成本|管理|过程|决策|投入|一级|二级|三级|扣/;
const OF_SYSTEM = /(?:评价|自评|绩效|评分)?指标(?:评价)?(?:体系|评分|设置|表|得分表)|绩效评价指标/g;
const OTHERS =
  /复核|抽查|财政评价|部门评价|第三方|上年|去年|往年|上一年|满分|分值|设定|设置|目标值/;
/** Words that name the whole whatever stands before them. */
const STRONG = /总|综合|整体支出|项目支出|最终/;
const OF_ITEM = /指标|分值|该项(?!目)|本项(?!目)/;
const FULL = '100';
/** 经自评，得95分: no word of it says of what. */
const BARE = /^(?:得|项目(?!支出)|部门|单位)/;
const OF_BODY = /^(?:项目|部门|单位)/;
/** 决策、过程、产出、效益四个方面, 绩效指标完成情况: parts named together are the whole. */
const ALL_PARTS =
  /(?:绩效(?:目标)?|各项|全部|所有)指标|(?:(?:投入|决策|过程|管理|产出|效益|效果|满意度|成本|质量|数量|时效)(?:指标)?[、和及与]?){3,}/g;

const clauseBefore = (text: string, at: number): string =>
  text.slice(sinceMark(text, at, '。；;，,'), at);

const sentenceBefore = (text: string, at: number): string =>
  text.slice(sinceMark(text, at, '。；;'), at);

const isOverall = (clause: string): boolean => {
  const words = clause.replace(OF_SYSTEM, '');
  return !OF_PART.test(words) && !OTHERS.test(words);
};

/** Without a word of its own a score is of the whole only where no part is spoken of, and it is more than a part could win or says whose it is. */
function isOfWhole(said: string, value: Decimal, around: string): boolean {
  if (!BARE.test(said)) return true;
  const isMeant = OF_BODY.test(said) || value.gt(MORE_THAN_A_PART);
  return isMeant && isOverall(around.replace(ALL_PARTS, ''));
}

function sumsIn(text: string, { paragraph, shift }: Stretch): OverallScore[] {
  return matchesOf(text, OF_ALL_PARTS).flatMap((match) => {
    const value = decimal(captured(match));
    if (value.gte(FULL) || value.lte(MORE_THAN_A_PART)) return [];
    const start = shift + match.index;
    const place = { paragraph, start, end: start + match[0].length };
    return [{ value, place, text: match[0] }];
  });
}

function inStretch({ text: typed, paragraph, shift }: Stretch, heading: string): OverallScore[] {
  const text = withoutTitles(typed);
  const sums = sumsIn(text, { text, paragraph, shift });
  if (sums.length > 0) return sums;
  return matchesOf(text, SCORE).flatMap((match) => {
    const clause = clauseBefore(text, match.index) + match[0];
    const value = decimal(captured(match));
    if (value.gt(decimal(FULL)) || !isOverall(clause)) return [];
    const sentence = sentenceBefore(text, match.index).replace(OF_SYSTEM, '');
    if (!STRONG.test(clause) && OF_ITEM.test(sentence)) return [];
    if (!isOfWhole(match[0], value, `${heading}。${sentence}`)) return [];
    const isScale =
      value.eq(decimal(FULL)) && /总分(?!数)/.test(match[0]) && !/得分|自评/.test(match[0]);
    if (isScale) return [];
    const start = shift + match.index;
    const place = { paragraph, start, end: start + match[0].length };
    return [{ value, place, text: match[0] }];
  });
}

/** Every place that states the score of the whole; scores of one indicator, of several projects and of reviewers are none. */
export function overallScores(
  stretches: readonly Stretch[],
  ofProjects: boolean,
  headingOf: (paragraph: number) => string = () => '',
): OverallScore[] {
  return stretches.flatMap((stretch) =>
    inStretch(stretch, headingOf(stretch.paragraph)).filter(
      (score) => ofProjects || !isOfOneProject(stretch, score),
    ),
  );
}

/** 甲项目自评得分95分 in a report of a whole department. */
function isOfOneProject({ text, shift }: Stretch, { place }: OverallScore): boolean {
  const clause =
    clauseBefore(text, place.start - shift) + text.slice(place.start - shift, place.end - shift);
  return /项目/.test(clause.replace(/项目支出绩效|项目绩效自评/g, ''));
}
