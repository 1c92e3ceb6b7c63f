import type { Claim } from '../../model/claim';
import { HUNDRED, percentOf, sum, ZERO } from '../../numbers/decimal';
import { BUDGETS, basesIn, NAMED_FINAL, NAMED_INITIAL } from './budgetBases';
import type { Figure } from './figure';
import { baseOf, judgeRate, type RateReading, told } from './judgeRate';
import { inSum, likeFigure, verdictOf } from './measure';
import { isOfSome } from './ofSome';
import { isBeforeOwn } from './ownClause';
import { isMoney, isPercent, type Role, roleOf } from './roles';
import { type Sentence, segmentsOf, wordsOf } from './sentence';
import { shareOfBudget } from './shareOfBudget';
import { state } from './state';

/** 完成预算的p%, 执行率p%, 支出进度p%: the words before the percentage. */
const OF_BUDGET =
  /(?:(?:完成|达到?|为|执行|占)[^，]{0,6}(?:年初|全年|年度|调整后?的?|当年)?的?(?:预算|计划|指标|目标|任务)[^，]{0,8}的?(?:比例)?[为达到]*|(?:预算|资金|经费|支出|执行|完成|支付|使用|拨付|控制|总|项目)*(?:执行|完成|支出|支付|使用|拨付|到位|控制|进度)(?:进度|率|比例|比率|比)(?:[^，\d率]{0,4}))[为是达到至约:：=]*$/;
/** 完成率, 控制率 may be of money and of things. */
const MONEY_RATE = /预算|资金|经费|支出|执行|支付|使用|拨付|到位/;
const NOT_MONEY_RATE = /人员|编制|群众|问卷|签|满意|任务|指标|目标|工作|工程|检查/;

/** The figures a percentage may speak of: those behind the percentage before it, else those of the whole stretch. */
function windowsFor(sentence: Sentence, stated: Figure): [Figure[], Figure[]] {
  const before = sentence.figures.filter(({ end }) => end <= stated.start);
  const lastPercent = before.map(isPercent).lastIndexOf(true);
  return [before.slice(lastPercent + 1), before];
}

/** 预算100万元，结余15万元，执行率85%: what was spent is what is not left. */
function notSpent(figures: readonly Figure[], words: string): RateReading | null {
  const left = figures.find((figure) => roleOf(figure) === 'balance');
  const budgets = figures.filter((figure) => figure !== left);
  const [budget] = budgets;
  if (!left || !budget || budgets.length > 1 || budgets.some(({ approximate }) => approximate))
    return null;
  if (!BUDGETS.has(roleOf(budget)) || left.value.gt(budget.value) || /结[转余]/.test(words))
    return null;
  const part = { ...budget, value: budget.value.minus(left.value) };
  return { part, bases: [baseOf(budget)], sure: false };
}

/** 第一季度支出20万元、…，全年117万元: what was spent in all, where the rest are parts of the year. */
function ofAllYear(money: readonly Figure[], spent: Figure | undefined): Figure | undefined {
  if (!spent || !/季度|月|半年/.test(spent.lead)) return spent;
  const whole = money.find(
    (figure) =>
      figure.start > spent.start && /(?:全年|合计|总计|共计?)[^，,。；;]{0,6}$/.test(figure.lead),
  );
  return whole && roleOf(whole) === null ? whole : spent;
}

function readingIn(figures: readonly Figure[], words: string): RateReading | null {
  const money = figures.filter(isMoney);
  const own = money.length > 0 ? money : figures.filter(({ unit }) => unit === '');
  const part = ofAllYear(own, own.filter((figure) => roleOf(figure) === 'executed').at(-1));
  const rest = own.filter((figure) => figure !== part);
  if (!part) return notSpent(own, words);
  if (rest.some(({ approximate }) => approximate)) return null;
  const bases = basesIn(rest, words);
  if (bases.length > 0) return { part, bases, sure: true };
  const [only] = rest;
  const isPlain = only && rest.length === 1 && roleOf(only) === null && only.end <= part.start;
  return isPlain ? { part, bases: [baseOf(only)], sure: true } : null;
}

/** 0 spent is no share of anything but 0 %. */
function nothingOf(sentence: Sentence, stated: Figure, figures: readonly Figure[]): Claim | null {
  const last = figures.at(-1);
  if (!last || !isMoney(last) || !last.value.eq(ZERO) || roleOf(last) !== 'executed') return null;
  if (stated.value.eq(ZERO)) return null;
  const message = `执行数为0，却写“${sentence.text.slice(stated.start, stated.end)}”：0不会是任何数的${inSum(stated)}%；预算数也为0的应写“不适用”。`;
  return state(sentence, { kind: 'rate', verdict: 'wrong', at: stated, message });
}

/** 其中财政资金300万元已支出290万元，执行率96.67%: the rate of two amounts that are not the budget and its spending. */
function isOfOthers(stated: Figure, figures: readonly Figure[], lead: string): boolean {
  if (stated.value.gte(HUNDRED) || NAMED_INITIAL.test(lead) || NAMED_FINAL.test(lead)) return false;
  const money = figures.filter(isMoney);
  const spent = money.filter((figure) => roleOf(figure) === 'executed');
  return spent.some((part) =>
    money.some((whole) => {
      const rate = part.value.lt(whole.value) ? percentOf(part.value, whole.value) : null;
      return rate !== null && verdictOf(stated, rate) === 'holds';
    }),
  );
}

const WITHIN_YEAR = /季度|半年|(?<!1)[1-9]月|1[01]月/;

/** 支出90万元，一季度执行率20%: the rate of a part of the year, and the amount is not of it. */
const isOfLess = ({ lead }: Figure, { part }: RateReading): boolean =>
  WITHIN_YEAR.test(lead) && !WITHIN_YEAR.test(part.lead);

const PART = /其中|^(?:基本支出|项目支出)/;
const BOTH_PARTS = /基本支出.*项目支出/;

/** 执行数90万元，其中一般公共预算88万元（执行率98%）: of the amount right before it, whose budget is not told. */
function isInBracketOfOther(
  { text }: Sentence,
  stated: Figure,
  figures: readonly Figure[],
  { part }: RateReading,
): boolean {
  const beside = figures.at(-1);
  if (!beside || beside === part) return false;
  return /^[（(](?:预算|资金)?执行率[为是约]?$/.test(text.slice(beside.end, stated.start));
}

/** 支出2050万元，其中基本支出1530万元，执行率100%: of its own budget, which is not told. */
function isOfPart(sentence: Sentence, { part, bases }: RateReading): boolean {
  const [name] = PART.exec(part.lead) ?? [];
  if (name === undefined || bases.some(({ lead }) => lead.includes(name))) return false;
  return name === '其中' || BOTH_PARTS.test(wordsOf(sentence));
}

/** 预算100，追加20，支出120，完成率120%: over the budget only because what was added was left out of it. */
function leftOut(
  sentence: Sentence,
  claim: Claim,
  stated: Figure,
  figures: readonly Figure[],
): Claim {
  const money = figures.filter(isMoney);
  const of = (role: Role) => money.find((figure) => roleOf(figure) === role);
  const [start, more, spent] = [
    of('initial') ?? of('final') ?? of('budget'),
    of('supplement'),
    money.filter((figure) => roleOf(figure) === 'executed').at(-1),
  ];
  if (claim.verdict !== 'holds' || stated.value.lte(HUNDRED) || NAMED_INITIAL.test(stated.lead))
    return claim;
  if (!start || !more || !spent || spent.value.gt(start.value.plus(more.value))) return claim;
  const base = start.value.plus(more.value);
  const working = `${inSum(spent)}÷(${inSum(start)}+${inSum(more)})×100%`;
  const computed = likeFigure(stated, spent.value.times(HUNDRED).div(base));
  const said = sentence.text.slice(stated.start, stated.end);
  const message = `“${said}”是以追加前的预算为底；把追加的${inSum(more)}${more.unitText.trim()}算进去，${working}=${computed}，请写明口径或改用追加后的预算。`;
  return state(sentence, {
    kind: 'rate',
    verdict: 'base',
    at: stated,
    computed,
    working,
    message,
  });
}

/** 总执行率88.57% behind the rates of each part: of all budgets and all that was spent; undefined where it is no such rate. */
function ofAll(sentence: Sentence, stated: Figure): Claim | null | undefined {
  if (!/^(?:总|综合|整体|总体|平均|合计)/.test(stated.lead)) return undefined;
  const before = sentence.figures.filter(({ end }) => end <= stated.start);
  if (before.filter(isPercent).length < 2) return undefined;
  const money = before.filter((figure) => isMoney(figure) && !figure.approximate);
  const spent = money.filter((figure) => roleOf(figure) === 'executed');
  const budgets = money.filter((figure) => !spent.includes(figure));
  const [part, budget] = [spent[0], budgets[0]];
  if (!part || !budget || spent.length !== budgets.length) return null;
  const value = sum(budgets.map((figure) => figure.value));
  const base = { ...baseOf(budget), value, text: `(${budgets.map(inSum).join('+')})` };
  const whole = { ...part, value: sum(spent.map((figure) => figure.value)) };
  return judgeRate(sentence, stated, { part: whole, bases: [base], sure: false });
}

/** Where money comes from. */
const SOURCES = [
  /财政(?:拨款|资金|补助|安排)/,
  /自有资金|自筹|事业收入|其他资金/,
  /中央/,
  /自治区|省级|省财政|省补/,
  /市级|市财政|州级/,
  /[县区旗]级|[县区旗]财政|本级/,
];

/** 财政拨款1500万元全部支出；自有资金支出983万元，执行率89.36%: of its own amount, which is told elsewhere. */
const isOfAnotherSource = ({ part, bases }: RateReading): boolean => {
  const own = SOURCES.filter((source) => source.test(part.lead));
  const theirs = SOURCES.filter((source) => bases.every(({ lead }) => source.test(lead)));
  return own.length > 0 && theirs.length > 0 && !own.some((source) => theirs.includes(source));
};

function judge(sentence: Sentence, stated: Figure): Claim | null {
  const { lead } = stated;
  if (!OF_BUDGET.test(lead) || stated.approximate || isOfSome(sentence.text, stated)) return null;
  const windows = windowsFor(sentence, stated);
  const all = ofAll(sentence, stated);
  if (all !== undefined) return all;
  for (const figures of windows) {
    const reading = readingIn(figures, lead);
    if (!reading) continue;
    if (isOfLess(stated, reading) || isInBracketOfOther(sentence, stated, figures, reading))
      return null;
    if (!MONEY_RATE.test(lead) && isBeforeOwn(sentence, stated, reading.part)) return null;
    const claim = judgeRate(sentence, stated, shareOfBudget(stated, figures, reading) ?? reading);
    const isWrong = claim?.verdict === 'wrong';
    if (isWrong && isOfAnotherSource(reading)) return null;
    if (isWrong && (isOfOthers(stated, figures, lead) || isOfPart(sentence, reading))) return null;
    return claim && leftOut(sentence, claim, stated, figures);
  }
  return NOT_MONEY_RATE.test(lead) ? null : nothingOf(sentence, stated, windows[0]);
}

/** 执行率 How far a budget was spent: 全年预算数X，执行数Y，完成预算的p%. */
export function executionRates(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) =>
    segment.figures
      .filter(isPercent)
      .flatMap((stated) => told(judge(segment, stated) ?? judge(sentence, stated))),
  );
}
