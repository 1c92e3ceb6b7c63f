import type { Claim } from '../../model/claim';
import type { Figure } from './figure';
import { type Base, baseOf, judgeRate, told } from './judgeRate';
import { isPercent } from './roles';
import type { Sentence } from './sentence';

/** What may stand between the fraction and its percentage: )×100%=. */
const EQUALS = /^[)\]】\s]*(?:[×xX*·]\s*100\s*%?\s*)?[=≈]\s*$/;

/** What stands behind the fraction: (B/A)×100%=p%. */
const statedBehind = ({ figures, text }: Sentence, base: Figure): Figure | undefined =>
  figures.find((figure) => isPercent(figure) && EQUALS.test(text.slice(base.end, figure.start)));

/** What stands before it: 执行率为p%（B/A）. */
function statedBefore(text: string, part: Figure, before: Figure | undefined): Figure | undefined {
  if (!before || !isPercent(before)) return undefined;
  return /^\s*\([^，。；()]{0,24}$/.test(text.slice(before.end, part.start)) ? before : undefined;
}

/** (A-B)/A: the upper side of a fraction may be a difference. */
const LESS = /^[^，。；\d]{0,8}[-－−][^，。；\d]{0,8}$/;

/** (B万元/A万元)×100%=p%: the fraction is written out. */
export function formulaRates(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  return figures.flatMap((part, index) => {
    const base = figures[index + 1];
    if (!base) return [];
    const between = text.slice(part.end, base.start);
    if (between.length > 40 || !/[/÷]/.test(between) || /[，。；=]/.test(between)) return [];
    const stated = statedBehind(sentence, base) ?? statedBefore(text, part, figures[index - 1]);
    if (!stated) return [];
    const sure = part.unit === base.unit;
    const minuend = figures[index - 1];
    const isGap = minuend && LESS.test(text.slice(minuend.end, part.start));
    const top = isGap ? { ...part, value: minuend.value.minus(part.value) } : part;
    return told(judgeRate(sentence, stated, { part: top, bases: [baseOf(base)], sure }));
  });
}

const DIRECT = /^\)?(?:总额|总数|总量)?的(?:比例|比重)?[为达到]*$/;
const HOLDS = /(?:占|完成|达到?|为|相当于)[^，]*$/;

/** The words before a base, those before its bracket where it stands in one: 占总人口（38万人）的. */
function leadOf({ text, start }: Sentence, base: Figure): string {
  if (!/\($/.test(text.slice(start, base.start))) return base.lead;
  const before = text.slice(Math.max(start, base.start - 24), base.start);
  return before.slice(before.search(/[^，,。；;]*$/));
}

/** 占全年预算5000万元的90%, 完成任务1万亩的120%: the base stands right before the percentage. */
export function directRates(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  return figures.flatMap((stated, index) => {
    const base = figures[index - 1];
    if (!base || !isPercent(stated) || stated.approximate || base.approximate) return [];
    if (
      !DIRECT.test(text.slice(base.end, stated.start).trim()) ||
      !HOLDS.test(leadOf(sentence, base))
    )
      return [];
    const words = leadOf(sentence, base);
    if (/超额/.test(words)) return [];
    const parts = figures.slice(0, index - 1).filter(({ unit }) => unit === base.unit);
    const bases = [baseOf(base)];
    if (/分别/.test(words)) return inTurn(sentence, percentsFrom(sentence, index), parts, bases);
    const claims = parts.flatMap((part) =>
      told(judgeRate(sentence, stated, { part, bases, sure: true })),
    );
    const held = claims.filter(({ verdict }) => verdict === 'holds');
    // 累计治理86.4公里，其中今年12.6公里，完成任务120公里的72%: the last is meant, unless another one gives it
    return (held.length > 0 ? held : claims).slice(-1);
  });
}

/** 71.1%和28.9%: the percentages that are told one behind the other. */
function percentsFrom({ figures, text }: Sentence, index: number): Figure[] {
  const run: Figure[] = [];
  for (const figure of figures.slice(index)) {
    const last = run.at(-1);
    if (
      !isPercent(figure) ||
      (last && !/^[、和与及，,]+$/.test(text.slice(last.end, figure.start)))
    )
      break;
    run.push(figure);
  }
  return run;
}

/** 甲、乙分别占丙的70%和30%: each percentage is of the amount in its place. */
function inTurn(
  sentence: Sentence,
  percents: readonly Figure[],
  parts: readonly Figure[],
  bases: readonly Base[],
): Claim[] {
  const from = parts.length - percents.length;
  if (from < 0) return [];
  return percents.flatMap((stated, at) =>
    parts
      .slice(from + at, from + at + 1)
      .flatMap((part) => told(judgeRate(sentence, stated, { part, bases, sure: true }))),
  );
}
