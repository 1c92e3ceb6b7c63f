import type { Claim } from '../../model/claim';
import type { Decimal } from '../../numbers/decimal';
import type { Figure } from './figure';
import { type Base, baseOf, judgeRate, told } from './judgeRate';
import { isOfSome } from './ofSome';
import { isMoney, isPercent, type Role, roleOf } from './roles';
import { type Sentence, segmentsOf } from './sentence';

const NAME = /([\p{Script=Han}”"]{1,14})率[为是达到约均:：]*[-－−]?$/u;
const ADJUSTED = /调整|调剂/;
const CHANGED = /变动|增减/;
const LEFT = /结转|结余/;
/** Execution and the like are another finder's. */
const ELSEWHERE = /执行|完成|支出|使用|控制|节约|节省|[审核]减|增长|下降|满意|税/;
const DUE = /应(?:收|缴|征|付|返|退|发|支|补|拨)|总额|总量|总投资|全部|原值/;
const DONE = /实(?:收|缴|征|付|返|退|发|补|拨)|已|在用|收回|清收|入库|兑付|有效/;
const LAST_YEAR = /上年|去年|上一年/;

const plain = ({ approximate }: Figure): boolean => !approximate;

function moneyBefore({ figures }: Sentence, stated: Figure): Figure[] {
  const before = figures.filter(({ end }) => end <= stated.start);
  const from = before.map(isPercent).lastIndexOf(true);
  return before.slice(from + 1).filter((figure) => isMoney(figure) && plain(figure));
}

interface Reading {
  readonly part: Figure;
  readonly bases: readonly Base[];
  readonly sure: boolean;
}

const gapOf = (figure: Figure, other: Figure): Decimal => figure.value.minus(other.value).abs();

/** 预算调整率: what was added or taken off, or the gap between the budgets, on the first budget. */
function adjusted(money: readonly Figure[]): Reading | null {
  const of = (role: Role): Figure | undefined => money.find((figure) => roleOf(figure) === role);
  const start = of('initial') ?? of('budget');
  const moved = of('supplement') ?? of('reduction');
  const end = of('final');
  if (!start || (of('supplement') && of('reduction'))) return null;
  const part = moved ?? (end && { ...end, value: gapOf(end, start) });
  return part ? { part, bases: [baseOf(start)], sure: true } : null;
}

/** 变动率: on last year's. */
function changed(money: readonly Figure[]): Reading | null {
  const before = money.filter(({ lead }) => LAST_YEAR.test(lead));
  const now = money.filter(({ lead }) => !LAST_YEAR.test(lead));
  const [one, other] = [now[0], before[0]];
  if (!one || !other || now.length > 1 || before.length > 1) return null;
  return { part: { ...one, value: gapOf(one, other) }, bases: [baseOf(other)], sure: true };
}

/** 结转结余率: what is left, on the budget, or on what was spent, as some units reckon it. */
function left(money: readonly Figure[]): Reading | null {
  const part = money.find((figure) => roleOf(figure) === 'balance');
  const others = money.filter((figure) => figure !== part);
  if (!part) return null;
  const order: readonly Role[] = ['final', 'budget', 'initial', 'income', 'executed'];
  const bases = order.flatMap((role) => others.filter((figure) => roleOf(figure) === role));
  return { part, bases: bases.map(baseOf), sure: others.length === 1 };
}

/** 资产负债率 */
function indebted(money: readonly Figure[]): Reading | null {
  const part = money.find(({ lead }) => /负债/.test(lead));
  const base = money.find(({ lead }) => /资产/.test(lead) && !/净资产|负债/.test(lead));
  return part && base ? { part, bases: [baseOf(base)], sure: money.length === 2 } : null;
}

/** 应收120万元，实收108万元，收缴率90%: two amounts, one due and one done. */
function dueAndDone(name: string, money: readonly Figure[]): Reading | null {
  const due = money.find(({ lead }) => DUE.test(lead));
  const done = money.find(
    (figure) => figure !== due && (DONE.test(figure.lead) || name.includes(figure.lead.slice(-2))),
  );
  if (!due || !done || money.length !== 2) return null;
  return { part: done, bases: [baseOf(due)], sure: true };
}

function readingFor(name: string, money: readonly Figure[]): Reading | null {
  if (ADJUSTED.test(name)) return adjusted(money);
  if (/资产负债/.test(name)) return indebted(money);
  if (CHANGED.test(name)) return changed(money);
  if (LEFT.test(name)) return left(money);
  return ELSEWHERE.test(name) ? null : dueAndDone(name, money);
}

/** 预算调整率、变动率、结转结余率、收缴率: rates of money other than of execution. */
export function moneyRates(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) =>
    segment.figures.filter(isPercent).flatMap((stated) => {
      const name = NAME.exec(stated.lead)?.[1];
      if (name === undefined || stated.approximate || isOfSome(segment.text, stated)) return [];
      const reading = readingFor(name, moneyBefore(segment, stated));
      return reading ? told(judgeRate(segment, stated, reading)) : [];
    }),
  );
}
