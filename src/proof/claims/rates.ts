import { canonicalUnit } from '../../vocabulary/units';
import { isWage, periodOf } from './byPeriod';
import type { Figure } from './figure';

const UNIT =
  '户|人次|人|名|生|亩|件|个|卷|份|套|家|次|场|期|班|头|只|公里|千米|米|平方米|台|盏|辆|天|日|月|季度?|半年|年|学期|课时|学时|村|校|所|车|吨|处|座|项|株|棵|批|组|队|点|周';
/** Units that 每 makes clear, which before 均 are parts of other words: 成本均. Of what is a mean another finder tells. */
const UNIT_OF_EACH = '批次|场次|剂次|台次|小时|公顷|平方公里|立方米|例|起|剂|张|册|本|栋|幢|眼|盒';
/** 单剂次补助10元: 单 for 每, where a clause opens with it. */
const SINGLE = '剂次|人次|台次|件次|例|剂|件|台|套|份|张|册|盏|户|场|亩|吨';
const EACH = new RegExp(
  `(?:(?:^按?单(?:${SINGLE})|(?<!平均)每(?:${UNIT_OF_EACH})|每(?:一)?个?(?:${UNIT})))+(?:\\p{Script=Han}|[：:“”])*$`,
  'u',
);
const EACH_UNIT = new RegExp(`(?:每(?:一)?个?|^按?单)(${UNIT_OF_EACH}|${UNIT})`, 'gu');
const MEAN = new RegExp(
  `(${UNIT}|受益|单位|剂次|台次|场次|(?<!比)例)均(?:\\p{Script=Han}){0,8}$`,
  'u',
);
/** 人均每月 */
const MEAN_OF_EACH = new RegExp(`(${UNIT})均每`);
const PRICE = /单价|(?<!总)造价|(?:补[助贴]|收费|发放|奖励|支付|投资)标准/;
const SLASH = /元[/·每]([^/·每]+)(?:[/·每]([^/·每]+))?/;
/** How far back the word 每 may stand. */
const LONGEST = 16;

/** 每人每月, 户均, 元/人 */
export interface Each {
  /** 人 and 月 for 每人每月; none where a price says not of what. */
  readonly units: readonly string[];
  /** True for 人均 and 户均: the figure is a quotient. */
  readonly mean: boolean;
  /** 月 for 人均月工资: a period that is for each too, said without 每. */
  readonly period?: string | undefined;
}

export const PERIODS: ReadonlySet<string> = new Set('月 年 天 日 季 季度 半年 学期 周'.split(' '));

/** What the words right before a figure say it is for each of. */
function saidOf({ unit, unitText }: Figure, near: string): Omit<Each, 'period'> | null {
  const slash = SLASH.exec(unit);
  if (slash) return { units: [slash[1], slash[2]].flatMap((part) => part ?? []), mean: false };
  const each = EACH.exec(near);
  if (each) {
    const units = [...each[0].matchAll(EACH_UNIT)].map(([, unit]) => String(unit));
    const of = MEAN_OF_EACH.exec(near)?.[1];
    if (of) return { units: [of, ...units], mean: true };
    return { units, mean: near.includes('平均') };
  }
  const mean = MEAN.exec(near)?.[1];
  if (mean) return { units: [mean], mean: true };
  return PRICE.test(near) && unitText.endsWith('元') ? { units: [], mean: false } : null;
}

/** What a figure is for each of; null where it is for all. */
export function eachOf(figure: Figure): Each | null {
  const near = figure.lead.slice(-LONGEST);
  const each = saidOf(figure, near);
  const period = figure.unit.startsWith('元') ? periodOf(near) : undefined;
  if (!period) return each;
  const units = (each?.units ?? []).filter((unit) => unit !== period);
  if (units.length === 0 && isWage(near))
    return { units: ['人'], mean: each?.mean ?? false, period };
  // 月均支出: of the month alone
  const isAlone = units.length === 0 && each?.units.length !== 0;
  return each && !isAlone ? { ...each, units, period } : each;
}

const SAME: readonly (readonly string[])[] = [
  ['人', '名', '生', '位', '人次', '学员', '口'],
  ['户', '户次'],
  ['车', '辆', '台'],
  ['天', '日'],
  ['次', '场', '场次'],
  ['批', '批次'],
  ['期', '班'],
  ['季', '季度', '个季度'],
  ['月', '个月'],
  ['校', '所'],
  ['公里', '千米'],
];

/** True where a figure counts what a price or share is for. */
export function fitsUnit({ unit, tail }: Figure, wanted: string): boolean {
  if (unit === '个' && tail.startsWith(wanted)) return true;
  if (canonicalUnit(unit) === canonicalUnit(wanted)) return true;
  return SAME.some((group) => group.includes(unit) && group.includes(wanted));
}
