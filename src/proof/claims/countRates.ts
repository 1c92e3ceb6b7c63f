import type { Claim } from '../../model/claim';
import { type Decimal, HUNDRED, percentOf, sum } from '../../numbers/decimal';
import { depthOf } from './breakdown';
import { basesFor } from './countBases';
import { isOfFailing, isOfSameFailing } from './failing';
import type { Figure } from './figure';
import { baseOf, judgeRate, told } from './judgeRate';
import { inSum, verdictOf } from './measure';
import { ofBracket, onStatedBase, reached } from './namedBases';
import { isOfSome } from './ofSome';
import { isOneOf, opinionsIn } from './opinions';
import { isBeforeOwn } from './ownClause';
import { eachOf, fitsUnit } from './rates';
import {
  DONE,
  failed,
  isObject,
  isSurelyRest,
  mayBeDone,
  type Rate,
  saysDone,
  saysRest,
} from './rateWords';
import { isCount, isPercent } from './roles';
import type { Sentence } from './sentence';

const NAME = /([\p{Script=Han}]{1,14})率[为是达到至约均都:：]*$/u;
/** 家长满意度: of those who are content, where their number is told. */
const CONTENT = /([\p{Script=Han}]{0,8}满意)度[为是达到至约都均:：]*$/u;
/** 完成年度任务的95% */
const OF_PLAN =
  /(?<!超额)(?:完成|占|达到?|为)(?:了)?[^，超]{0,8}(?:任务|目标|计划|指标)(?:任务|总|数|值)*的$/;
const PLANNED = /应|计划|任务|目标|符合|需|共有|总/;
const GENERIC = /完成|达标|控制|执行|覆盖|完工|竣工|开工|建成/;
const COMMON = new Set([...'及时率工作度的完成目标整体总全各项人员数控制']);
const COMPARED = /[比较][^，,。；;]*(?:[多少高低超缺]|增加|减少)$/;

/** 监测365天，优良天数318天: days are counted where the rate is of days; how much it is more or less than another is no count. */
const isCounted = (figure: Figure, name: string): boolean =>
  !COMPARED.test(figure.lead) && (isCount(figure) || (figure.unit === '天' && /天|日/.test(name)));

/** 符合条件17人，全部妥善安置，安置率100%: all of those told last, whose number is not that of the done. */
function isOfLast({ figures, text }: Sentence, stated: Figure): boolean {
  const last = figures.filter((figure) => figure.end <= stated.start && isCount(figure)).at(-1);
  if (!last || !stated.value.eq(HUNDRED) || DONE.test(last.lead)) return false;
  return /全部|全员|均/.test(text.slice(last.end, stated.start));
}

/** The rate's own words: 及时办结 → 办, 结. */
const stemOf = (name: string): string[] =>
  name.endsWith('满意') ? ['满意'] : [...name.slice(-3)].filter((char) => !COMMON.has(char));

const comparable = (one: Figure, other: Figure): boolean => fitsUnit(one, other.unit);

const NEGATED = /(?:未|不|没有)\p{Script=Han}{1,2}$/u;
/** 压缩率、增长率 are of a change, which is another finder's. */
const OF_CHANGE = /(?:压[缩减]|缩短|降低|下降|减少|增长|提[高升])$/;

const gives = (stated: Figure, part: Decimal, whole: Decimal): boolean => {
  const rate = percentOf(part, whole);
  return rate !== null && verdictOf(stated, rate) === 'holds';
};

/** 收回148份: what a rate of the answers is not of. */
const RETURNED = /回收|收回|有效/;

/** 发放150份，收回148份，满意141份，满意率: of those who answered, and not the share that did. */
const isOfOthers = (part: Figure, rate: Rate, counts: readonly Figure[]): boolean =>
  RETURNED.test(part.lead) &&
  !saysDone(part, rate) &&
  counts.some((other) => other.start > part.start && saysDone(other, rate));

/** How many counts before a rate are tried against each other. */
const MOST_COUNTS = 12;

/** True where two of the counts give the rate, what was done over the rest or over all the rest: the sentence is right of them. */
function someMakeUp(counts: readonly Figure[], rate: Rate): boolean {
  const { stated } = rate;
  return counts.some((part) => {
    if (isOfOthers(part, rate, counts)) return false;
    const others = counts.filter((whole) => whole !== part && comparable(part, whole));
    const all = sum(others.map(({ value }) => value));
    if (others.length > 1 && gives(stated, part.value, all)) return true;
    return others.some((whole) => {
      if (saysDone(whole, rate) && !saysDone(part, rate) && !saysRest(part, rate)) return false;
      if (saysRest(part, rate)) return gives(stated, whole.value.minus(part.value), whole.value);
      return gives(stated, part.value, whole.value);
    });
  });
}

/** 12个乡镇中的9个 */
const OUT_OF = /^[^，,。；;]{0,8}中的?有?[^，,。；;]{0,6}$/;

/** 应到120人，实到114人: two counts, one planned and one reached, where none has the rate's own words. */
function plannedPair(
  { text }: Sentence,
  counts: readonly Figure[],
  rate: Rate,
): Figure | undefined {
  const [one, other] = counts;
  if (counts.length !== 2 || !one || !other || !comparable(one, other)) return undefined;
  if (failed(other, rate)) return undefined;
  if (OUT_OF.test(text.slice(one.end, other.start))) return other;
  return PLANNED.test(one.lead) && /实|已|完成/.test(other.lead) ? other : undefined;
}

/** 600批次，不合格12批次，合格率98%: the rate of the rest. */
function ofRest(sentence: Sentence, counts: readonly Figure[], rate: Rate): Claim[] {
  const [whole, rest, ...more] = counts.filter(({ start }) => depthOf(sentence, start) === 0);
  if (more.length > 0 || !whole || !rest || !comparable(whole, rest)) return [];
  if (!saysRest(rest, rate) || rest.value.gt(whole.value)) return [];
  if (failed(rest, rate) && isOfSameFailing(whole, rest)) return [];
  if (mayBeDone(rest, rate)) return [];
  const value = whole.value.minus(rest.value);
  const part = { ...whole, value };
  const sure = isSurelyRest(rest, rate);
  return told(judgeRate(sentence, rate.stated, { part, bases: [baseOf(whole)], sure }));
}

/** 满意率 against answers that are told by degree. */
function ofOpinions(sentence: Sentence, rate: Rate, counts: readonly Figure[]): Claim[] | null {
  const opinions =
    rate.stem.some((word) => word.endsWith('意')) && !rate.negated ? opinionsIn(counts) : null;
  if (!opinions) return null;
  if (isOneOf(rate.stated, opinions)) return [];
  const [part] = opinions.parts;
  const value = sum(opinions.parts.map((figure) => figure.value));
  const text = opinions.parts.map(inSum).join('+');
  const content = opinions.parts.filter(({ lead }) => !/不|一般/.test(lead));
  const happy = { ...part, value: sum(content.map((figure) => figure.value)) };
  const bases = [{ ...baseOf(part), value, text: `(${text})` }];
  return told(judgeRate(sentence, rate.stated, { part: happy, bases, sure: false }));
}

/**
 * 合格率、签约率、在职人员控制率 and the like, of things that are counted: 应收200份，收回196份，回收率98%.
 * Where the two counts are of different things it is a question.
 */
export function countRates(sentence: Sentence): Claim[] {
  const { figures } = sentence;
  return figures.filter(isPercent).flatMap((stated) => {
    const named = NAME.exec(stated.lead) ?? CONTENT.exec(stated.lead);
    const name = named?.[1] ?? (OF_PLAN.test(stated.lead) ? '完成' : undefined);
    if (stated.approximate || stated.bound || isOfSome(sentence.text, stated)) return [];
    if (name === undefined) return ofBracket(sentence, stated);
    if (OF_CHANGE.test(name)) return [];
    if (isOfLast(sentence, stated)) return [];
    const before = figures.filter(
      (figure) => figure.end <= stated.start && isCounted(figure, name) && eachOf(figure) === null,
    );
    const lastPercent = figures.filter((f) => isPercent(f) && f.end <= stated.start).at(-1);
    const near = before.filter(({ start }) => start > (lastPercent?.end ?? -1));
    const counts = near.length >= 2 ? near : before;
    if (lastPercent && near.length === 0) return [];
    const rate: Rate = {
      stated,
      name,
      stem: stemOf(name),
      generic: GENERIC.test(name),
      negated: NEGATED.test(name),
      failing: isOfFailing(name),
    };
    const opinions = ofOpinions(sentence, rate, before);
    if (opinions) return opinions;
    const based = onStatedBase(sentence, stated, before, (figure) => saysDone(figure, rate));
    if (based) return [based];
    if (someMakeUp(before.slice(-MOST_COUNTS), rate)) return [];
    const part =
      [...counts].reverse().find((figure) => saysDone(figure, rate)) ??
      plannedPair(sentence, counts, rate);
    if (!part) return [...ofRest(sentence, counts, rate), ...reached(sentence, name, stated, near)];
    if (part.approximate || isBeforeOwn(sentence, stated, part)) return [];
    const { bases, sure } = basesFor(part, counts, rate);
    return told(judgeRate(sentence, stated, { part, bases, sure: sure && !isObject(part, rate) }));
  });
}
