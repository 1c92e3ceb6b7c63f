import type { Claim } from '../../model/claim';
import { HUNDRED } from '../../numbers/decimal';
import { BUDGETS } from './budgetBases';
import type { Figure } from './figure';
import { baseOf, judgeRate, told } from './judgeRate';
import { isCount, isMoney, isPercent, roleOf } from './roles';
import type { Sentence } from './sentence';
import { state } from './state';

const SHARE = /占(?:到|了)?([^，]{0,24}?)(?:的)?(?:比例|比重|比率|比)?[为达到约:：]*$/;
const BUDGET = /预算|计划|任务|目标/;
const FILLER =
  /本年度?|当年|全年|年度|20\d\d年?|部门|单位|我[局办委]|合计|总计|总额|总数|总|全部|数|的|其中|为/g;
/** 公共预算 and 共建 tell no total. */
const TOTAL = /合计|总计|共计|总额|(?<!公)共(?![同享建产用])|总|现有|实有/;

const core = (words: string): string => words.replace(FILLER, '');

function isNamed(name: string, lead: string): boolean {
  if (TOTAL.test(name) && !TOTAL.test(lead)) return false;
  const [one, other] = [core(name), core(lead)];
  if (one.length < 2) return false;
  return other.includes(one) || (other.length >= 2 && one.includes(other));
}

const SPENT = /支出|支付|执行数|决算/;
const RECEIVED = /收入|到位/;

/** 占支出的48%: not of the budget; 占收入的: not of what was spent. */
function isOfOtherSide(name: string, figure: Figure): boolean {
  const role = roleOf(figure);
  if (SPENT.test(name)) return BUDGETS.has(role) || role === 'income';
  return RECEIVED.test(name) && role === 'executed';
}

/** 党员50人，其中女党员20人: the figure right before 其中. */
const isParent = ({ text }: Sentence, whole: Figure, part: Figure): boolean =>
  whole.end <= part.start && /^[^\d]{0,12}其中[^\d]*$/.test(text.slice(whole.end, part.start));

/** The figures a share may be of: those of its kind in its sentence and shortly before it. */
function wholesFor(part: Figure, near: readonly Figure[]): Figure[] {
  return near.filter(
    (figure) => figure !== part && figure.unit === part.unit && !figure.approximate,
  );
}

/** 占107%: no part is more than its whole. */
function overWhole(sentence: Sentence, stated: Figure): Claim {
  const said = sentence.text.slice(stated.start, stated.end);
  const message = `占比“${said}”超过100%，部分不会大于整体，请核对。`;
  return state(sentence, { kind: 'rate', verdict: 'wrong', at: stated, message });
}

/**
 * 占比 What part of a whole a figure is: A万元，占X的p%. `earlier` are the figures of the paragraph before the sentence.
 * Where no whole is in sight nothing is said.
 */
export function shares(sentence: Sentence, earlier: readonly Figure[]): Claim[] {
  const { figures } = sentence;
  return figures.filter(isPercent).flatMap((stated) => {
    const name = SHARE.exec(stated.lead)?.[1];
    if (name === undefined || stated.approximate) return [];
    if (stated.value.gt(HUNDRED) && !BUDGET.test(name)) return [overWhole(sentence, stated)];
    if (BUDGET.test(name)) return [];
    const part = figures
      .filter((figure) => figure.end <= stated.start && (isMoney(figure) || isCount(figure)))
      .at(-1);
    if (!part || part.approximate) return [];
    const all = wholesFor(part, [...earlier, ...figures]);
    const isTold = all.some(({ lead, value }) => value.gte(part.value) && isNamed(name, lead));
    const parent = (figure: Figure) => isParent(sentence, figure, part);
    const near = all.filter((figure) => !isTold || parent(figure) || !isOfOtherSide(name, figure));
    const larger = near.filter(({ start, value }) => start < stated.start && value.gte(part.value));
    const named = larger.filter((figure) =>
      name === '' ? TOTAL.test(figure.lead) || parent(figure) : isNamed(name, figure.lead),
    );
    const exact = larger.filter(
      (figure) => core(name).length > 3 && core(figure.lead) === core(name),
    );
    if (exact.length > 0) {
      return told(judgeRate(sentence, stated, { part, bases: exact.map(baseOf), sure: true }));
    }
    const bases = [...named].reverse().map(baseOf);
    const possible = [...bases, ...near.map(baseOf)];
    const fits = judgeRate(sentence, stated, { part, bases: possible, sure: false });
    if (fits?.verdict === 'holds') return [fits];
    const distinct = new Set(larger.map(({ value }) => value.toFixed())).size;
    return told(judgeRate(sentence, stated, { part, bases, sure: distinct === 1 }));
  });
}
