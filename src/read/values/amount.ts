import type { Change, Leaning, Nature, Operator, Period } from '../../model/value';
import type { Decimal } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { OPERATOR_PREFIXES, OPERATOR_SIGNS, OPERATOR_SUFFIXES } from '../../vocabulary/operators';
import { dimensionOf, KNOWN_UNITS } from '../../vocabulary/units';
import { chineseNumeral, NUMBER_SOURCE, scaled } from './number';

/** 数量、百分比、金额 One number with what stands around it. */
export interface Amount {
  readonly nature: Extract<Nature, 'quantity' | 'percent' | 'money'>;
  readonly operator: Operator | null;
  readonly value: Decimal;
  readonly upper: Decimal | null;
  readonly unit: string | null;
  readonly leaning: Leaning | null;
  readonly change: Change | null;
  readonly per: Period | null;
}

const escapeAll = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');

const PREFIX = escapeAll(OPERATOR_PREFIXES.map(({ word }) => word));
const SUFFIX = escapeAll(OPERATOR_SUFFIXES.map(({ word }) => word));
const UNIT = escapeAll(KNOWN_UNITS);
const CHINESE = '[一二两三四五六七八九十百千]+';
const PERIOD = '每(?:个)?(?<per>天|日|周|月|季度|季|年)';
const LEAD = '(?:[^\\d<>=≤≥]{0,24}?)';

const pattern = new RegExp(
  `^(?<lead>${PERIOD}${LEAD}|${LEAD})` +
    `(?<change>增长|提高|提升|上升|增加|下降|降低|减少|压减)?` +
    `(?<operator>${PREFIX})?` +
    `(?<near>近|约|大约|将近|接近)?` +
    `(?<first>${NUMBER_SOURCE}|${CHINESE})(?<firstPercent>%)?` +
    `(?:[-—~至到]+(?<second>${NUMBER_SOURCE}))?` +
    `(?<more1>余|多)?(?<scale>[万亿](?!元))?(?<more2>余|多)?` +
    `(?<unit>(?:${UNIT})(?:[/·*](?:[^\\d，。；]{1,8}))?|(?:%))?(?<more3>余|多)?` +
    `(?<around>左右|上下)?(?<suffix>${SUFFIX})?(?<tail>[^\\d]{0,8})$`,
);

/** Words that may stand before a number without changing what it says. */
const PLAIN_LEAD =
  /^(指标|覆盖|完成|实现|达到|达|为|共|共计|累计|合计|全年|新增|建成|建设|组织|开展|举办|发放|培训|补助|资助|每亩|人均|年均|.*(率|数|量|度|比例|面积|金额|成本|次数|时间)(为|达|达到)?[:：]?)*$/;
/** Words that may stand behind a unit: a plain noun, never a verb or judgement. */
const VERB_TAIL = /均|已|未|通过|完成|达标|及时|值班|开展|提升|落实|到位|正常|有效|合格|实现|工作$/;

const PERIODS: Readonly<Record<string, Period>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  年: 'year',
};

function operatorOf(prefix: string | undefined, suffix: string | undefined): Operator | null {
  const before = OPERATOR_PREFIXES.find(({ word }) => word === prefix)?.operator ?? null;
  const behind = OPERATOR_SUFFIXES.find(({ word }) => word === suffix)?.operator ?? null;
  return before === '=' && behind ? behind : (before ?? behind);
}

/** `次/月` is 次 each month; `元/人·月` stays one unit. */
function perUnit(unit: string | null): [string | null, Period | null] {
  const match = unit === null ? null : /^([^/]+)\/(天|日|周|月|季度|季|年)$/.exec(unit);
  const bare = match?.[1];
  if (!bare || dimensionOf(bare) === 'money') return [unit, null];
  return [bare, PERIODS[match[2] ?? ''] ?? null];
}

/** Longer text is prose. */
const MOST_CHARACTERS = 60;
const HAS_NUMERAL = /[\d一二两三四五六七八九十百千]/;

/** Reads squeezed text as one amount; null where it is none or holds several numbers. */
export function readAmount(text: string): Amount | null {
  if (text.length > MOST_CHARACTERS || !HAS_NUMERAL.test(text)) return null;
  const groups = pattern.exec(text)?.groups;
  if (!groups) return null;
  const {
    lead = '',
    per,
    operator,
    near,
    first = '',
    second,
    scale,
    suffix,
    around,
    tail = '',
  } = groups;
  const written = groups.unit ?? groups.firstPercent;
  const signed = operator !== undefined || groups.change !== undefined || per !== undefined;
  if (!signed && !PLAIN_LEAD.test(lead)) return null;
  if (tail !== '' && VERB_TAIL.test(tail)) return null;
  const namedByTail = tail !== '' && !written && /^\p{Script=Han}{1,2}$/u.test(tail) && !suffix;
  if (tail !== '' && !namedByTail && (!written || dimensionOf(written) !== 'count')) return null;
  const chinese = /^\d/.test(first) ? null : chineseNumeral(first);
  const leaning: Leaning | null =
    groups.more1 || groups.more2 || groups.more3
      ? 'above'
      : near === '近' || near === '将近' || near === '接近'
        ? 'below'
        : near || around
          ? 'around'
          : null;
  if (!/^\d/.test(first) && (chinese === null || (leaning === null && !written))) return null;
  if (!/^\d/.test(first) && lead !== '') return null;
  const value = chinese ?? scaled(first, scale);
  const [bare, rate] = perUnit(written ?? (namedByTail ? tail : null));
  const unit = bare === '百分比' || bare === '百分之' ? '%' : bare;
  const dimension = unit === null ? 'other' : dimensionOf(unit);
  return {
    nature: dimension === 'percent' ? 'percent' : dimension === 'money' ? 'money' : 'quantity',
    operator: second ? 'range' : operatorOf(operator, suffix),
    value,
    upper: second ? scaled(second, scale) : null,
    unit,
    leaning,
    change: groups.change ? (/[增提上]/.test(groups.change) ? 'increase' : 'decrease') : null,
    per: per ? (PERIODS[per] ?? null) : rate,
  };
}

const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  year: '每年',
};

/** Prints an amount so that reading it again gives the same amount. */
export function printAmount(amount: Amount): string {
  const { operator, value, upper, unit, leaning, change, per } = amount;
  const sign = operator && operator !== 'range' ? OPERATOR_SIGNS[operator] : '';
  const range = upper ? `-${show(upper)}` : '';
  const near = leaning === 'below' ? '近' : leaning === 'around' ? '约' : '';
  const moved = change === 'increase' ? '增长' : change === 'decrease' ? '下降' : '';
  const more = leaning === 'above' ? '余' : '';
  return `${per ? PERIOD_WORDS[per] : ''}${moved}${sign}${near}${show(value)}${range}${more}${unit ?? ''}`;
}
