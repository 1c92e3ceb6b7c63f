import type { Figure } from './figure';
import { isCount, isMoney, isPercent, roleOf } from './roles';
import type { Sentence } from './sentence';

const UP =
  /(?:增长|增加|上升|提高|提升|上涨|增幅|涨幅|升幅|增速|超额(?:完成)?|多|新增|净增|高出?|超出?|超过|扩大|上浮|调增|回升)(?:了|率|幅度|幅|额|数)?(?:(?:年度|年初|预期|全年)?(?:目标|指标|任务|计划)(?:值|数)?的?)?[为达约:：]*$/;
const DOWN =
  /(?:下降|减少|降低|压减|缩减|压缩|降幅|减幅|回落|少|低|缩短|下浮|核减|下滑|调减|(?<=(?:上年|去年|同比)[^，]{0,8})节[约省])(?:了|率|幅度|幅|额|数)?[为达约:：]*$/;
/** 提高至, 降为, 增加到2023年的: what follows is the level reached. */
const REACHED =
  /(?:增长|增加|增|升|提高|提升|扩大|扩|涨|降低|下降|降|减少|减|缩短|缩减|压缩|压减|缩|下调|上调|调整|变)(?:至|到|为)[^，,。；;]{0,12}$/;
const EARLIER =
  /上年|去年|上一年|上年度|前一年|同期|基期|年初|原(?!因|则|料|创)|实施前|改造前|培训前/;
const PLANNED = /目标|指标|任务|计划|预算|概算/;
/** 比指标值少, 较预算数节约 */
const ON_PLAN = /(?:比|较|[高低]于|超[出过])[^，,。；;]{0,4}(?:目标|指标|任务|计划|预算|概算)/;
/** 比计划的, 较年初预算: what is compared with. */
const COMPARED = /(?:比|较|与|高于|低于|超过?|由|从|自|相比)[^，,。；;]{0,16}$/;
/** 从到馆到上架平均用时: from one thing to another, which says what is measured and compares nothing. */
const SPAN = /(?:从|由|自)[^，,。；;\d]{1,12}?[到至]/;
const YEAR = /(20\d\d)年/;
const CARRIED = /上年(?:度|末)?结[转余]/;
/** Means over several years are no change from one level to another; 分别 speaks of several. */
const OF_SEVERAL = /年均|平均|分别|累计|逐年|每年|各/;

const TIMES = new Set(['天', '日', '小时', '个小时', '分钟']);

export type Direction = 'up' | 'down';

/** What a figure is compared on: money, things counted, percentages. */
export const isLevel = (figure: Figure): boolean =>
  isMoney(figure) || isCount(figure) || isPercent(figure) || TIMES.has(figure.unit);

/** Which way a figure says something moved; null where it states no change. */
export function directionOf({ lead }: Figure): Direction | null {
  if (REACHED.test(lead) || OF_SEVERAL.test(lead)) return null;
  if (UP.test(lead)) return 'up';
  return DOWN.test(lead) ? 'down' : null;
}

/** 追加14万元, 调减5万元: which way a budget was changed by it; null where it was not. */
export function movesOf(figure: Figure): Direction | null {
  const role = isMoney(figure) ? roleOf(figure) : null;
  return role === 'supplement' ? 'up' : role === 'reduction' ? 'down' : null;
}

const isReached = ({ lead }: Figure): boolean => REACHED.test(lead);

function clauseBefore({ text, start }: Sentence, { lead, start: at }: Figure): string {
  const clause = text.slice(Math.max(start, at - lead.length - 12), at);
  const mark = Math.max(...[...'，,；;。、（('].map((sign) => clause.lastIndexOf(sign)));
  return clause.slice(mark + 1);
}

/** 比2022年的31.4万人次: compared with, whatever years the sentence names besides. */
const COMPARED_YEAR = /^(?:比|较|与|相比)20\d\d年(?:度|末|底|同期|全年)?的?[^，,。；;\d]{0,6}$/;

/** True where the words before a figure speak of an earlier time, or of what is compared with. */
function isEarlier(segment: Sentence, years: readonly number[], figure: Figure): boolean {
  if (CARRIED.test(figure.lead)) return false;
  const words = clauseBefore(segment, figure);
  const year = YEAR.exec(words)?.[1];
  if (COMPARED_YEAR.test(words)) return true;
  if (year && years.length > 1) return Number(year) < Math.max(...years);
  return EARLIER.test(words) || COMPARED.test(figure.lead.replace(SPAN, ''));
}

/** 两个水平 What is compared: how much it is now, and how much it was before; null where one is not told. */
export interface Levels {
  readonly now: Figure | null;
  readonly before: Figure | null;
}

/** 由16万元降至12万元: a level reached, and the one it was reached from right before. */
function fromTo(segment: Sentence, figures: readonly Figure[], change: Figure): Levels[] {
  return figures.flatMap((now, index) => {
    const before = figures[index - 1];
    if (!before || !isReached(now) || before.unit !== now.unit || now.end > change.start) return [];
    const between = segment.text.slice(before.end, now.start);
    return /[。；;]/.test(between) || between.length > 24 ? [] : [{ now, before }];
  });
}

/** 年初预算200万元，2022年预算180万元，同比增加: 年初 is of this year where another year is named beside it. */
function turned(segment: Sentence, years: readonly number[], pair: Levels): Levels[] {
  const { now, before } = pair;
  if (!now || !before || years.length !== 1) return [pair];
  const [words, base] = [clauseBefore(segment, now), clauseBefore(segment, before)];
  const onlyStart = EARLIER.test(base) && !EARLIER.test(base.replaceAll('年初', ''));
  return YEAR.test(words) && !YEAR.test(base) && onlyStart
    ? [{ now: before, before: now }]
    : [pair];
}

/** 年初15个，其中在建3个: a part of an earlier level is no level of now. */
const isPartOf = ({ lead }: Figure, last: Figure | undefined, levels: readonly Figure[]): boolean =>
  last !== undefined && lead.startsWith('其中') && levels.includes(last);

/** The levels a change may be worked out from: those before it, else those told in brackets or a clause behind it. */
export function levelsFor(segment: Sentence, change: Figure): Levels[] {
  const all = segment.figures.filter(
    (figure) =>
      isLevel(figure) &&
      !figure.approximate &&
      directionOf(figure) === null &&
      movesOf(figure) === null,
  );
  // 由60小时压缩到44小时，比指标值少4小时: the level it is compared with is not told
  const isOnUntold = ON_PLAN.test(change.lead) && !all.some(({ lead }) => PLANNED.test(lead));
  if (isOnUntold) return [];
  const moved = fromTo(segment, all, change);
  if (moved.length > 0) return moved.slice(-1);
  const words = segment.text.slice(segment.start, segment.end);
  const years = [...words.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  const onPlan =
    /超额|超出|超过|[高低]于|高出|目标|指标|任务|计划|预算|概算/.test(change.lead) &&
    !EARLIER.test(change.lead);
  const earlier = all.filter(
    (figure) => isEarlier(segment, years, figure) || (onPlan && PLANNED.test(figure.lead)),
  );
  const now = all.filter(
    (figure, index) =>
      figure.end <= change.start &&
      !earlier.includes(figure) &&
      !isPartOf(figure, all[index - 1], earlier),
  );
  const told = earlier.filter(({ end }) => end <= change.start);
  const before = told.length > 0 ? told : earlier.slice(0, 1);
  const pairs = now.flatMap((figure): Levels[] => {
    const same = before.filter(({ unit }) => unit === figure.unit);
    return same.length > 0
      ? same.flatMap((level) => turned(segment, years, { now: figure, before: level }))
      : [{ now: figure, before: null }];
  });
  return now.length > 0 ? pairs : before.map((level) => ({ now: null, before: level }));
}
