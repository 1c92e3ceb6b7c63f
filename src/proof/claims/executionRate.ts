import type { Claim } from '../../model/claim';
import { ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';
import { type Base, baseOf, judgeRate, type RateReading } from './judgeRate';
import { inSum } from './measure';
import { isAmount, isCount, isMoney, isPercent, type Role, roleOf } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

/** 完成预算的p%, 执行率p%, 支出进度p%: the words before the percentage. */
const OF_BUDGET =
  /(?:(?:完成|达到?|为|执行|占)[^，]{0,6}(?:年初|全年|年度|调整后?的?|当年)?的?(?:预算|计划|指标|目标|任务)[^，]{0,8}的?(?:比例)?[为达到]*|(?:预算|资金|经费|支出|执行|完成|支付|使用|拨付|控制|总|项目)*(?:执行|完成|支出|支付|使用|拨付|到位|控制|进度)(?:进度|率|比例|比率|比)(?:[^，\d率]{0,4}))[为是达到至约:：=]*$/;
const NAMED_INITIAL = /年初/;
const NAMED_FINAL = /全年|调整|追加后/;
const NOT_MONEY_RATE = /人员|编制|群众|问卷|签|满意|任务|指标|目标|工作|工程|检查/;

const STRICT: readonly Role[] = ['final', 'budget', 'initial', 'income'];

function basesIn(figures: readonly Figure[], words: string): Base[] {
  const of = (role: Role) => figures.filter((figure) => roleOf(figure) === role);
  const [initial, final] = [of('initial'), of('final')];
  const named = NAMED_INITIAL.test(words) ? initial : NAMED_FINAL.test(words) ? final : [];
  if (named.length > 0) return named.map(baseOf);
  const bases = STRICT.flatMap((role) => of(role).reverse().map(baseOf));
  const start = [...initial, ...of('budget'), ...final][0];
  const [more, less] = [of('supplement')[0], of('reduction')[0]];
  if (start && (more || less)) {
    const value = start.value.plus(more?.value ?? ZERO).minus(less?.value ?? ZERO);
    const text = `(${inSum(start)}${more ? `+${inSum(more)}` : ''}${less ? `-${inSum(less)}` : ''})`;
    bases.push({ value, text, scale: start.scale });
  }
  return bases;
}

/** The figures a percentage may speak of: those behind the percentage before it, else those of the whole stretch. */
function windowsFor(sentence: Sentence, stated: Figure): Figure[][] {
  const before = sentence.figures.filter(({ end }) => end <= stated.start);
  const lastPercent = before.map(isPercent).lastIndexOf(true);
  const amounts = before.filter((figure) => isAmount(figure) || isCount(figure));
  const near = before.slice(lastPercent + 1).filter((figure) => amounts.includes(figure));
  return [near, amounts];
}

function readingIn(figures: readonly Figure[], words: string): RateReading | null {
  const money = figures.filter(isMoney);
  const own = money.length > 0 ? money : figures.filter(({ unit }) => unit === '');
  const part = own.filter((figure) => roleOf(figure) === 'executed').at(-1);
  const rest = own.filter((figure) => figure !== part);
  if (!part || rest.some(({ approximate }) => approximate)) return null;
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

function judge(sentence: Sentence, stated: Figure): Claim | null {
  const { lead } = stated;
  if (!OF_BUDGET.test(lead) || stated.approximate) return null;
  const windows = windowsFor(sentence, stated);
  for (const figures of windows) {
    const reading = readingIn(figures, lead);
    if (reading) return judgeRate(sentence, stated, reading);
  }
  return NOT_MONEY_RATE.test(lead) ? null : nothingOf(sentence, stated, windows[0] ?? []);
}

/** 执行率 How far a budget was spent: 全年预算数X，执行数Y，完成预算的p%. */
export function executionRates(sentence: Sentence): Claim[] {
  return sentence.figures.filter(isPercent).flatMap((stated) => {
    const segment = segmentsOf(sentence).find(
      ({ start, end }) => stated.start >= start && stated.end <= end,
    );
    const claim = (segment && judge(segment, stated)) ?? judge(sentence, stated);
    return claim ? [claim] : [];
  });
}
