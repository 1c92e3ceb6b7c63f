import type { Claim } from '../../model/claim';
import { decimal, roundTo, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { isSame } from './breakdown';
import type { Figure } from './figure';
import { inSum } from './measure';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

/** 某比 What a ratio sets against each other, in the order of its name. */
const KINDS: readonly (readonly [name: RegExp, first: RegExp, second: RegExp])[] = [
  [/投入产出|投入与产出/, /投入|投资|支出|成本/, /产出|产值|效益|收益|增收|节约|收入|销售/],
  [/产出投入/, /产出|产值|效益|收益|增收|收入/, /投入|投资|支出|成本/],
  [/师生/, /教师|老师|教职工|师$/, /学生|在校生|生$/],
  [/生师/, /学生|在校生|生$/, /教师|老师|教职工|师$/],
  [/医护/, /医[生师]/, /护[士理]/],
  [/男女/, /男/, /女/],
];
const RATIO =
  /([\p{Script=Han}]{2,8})比(?:例|率|值)?(?:为|是|达到?|[:：])?\s*(\d{1,4}(?:\.\d{1,4})?)\s*[:：∶比]\s*(\d{1,6}(?:\.\d{1,4})?)(?!\d|%)/gu;

/** The one figure that is named so; undefined where none or several are. */
function only(figures: readonly Figure[], words: RegExp): Figure | undefined {
  const [found, ...more] = figures.filter(({ lead }) => words.test(lead));
  return more.length > 0 ? undefined : found;
}

/** 投入200万元，产出700万元，投入产出比1:3.5: two amounts and how they stand to each other. */
export function ratios(sentence: Sentence): Claim[] {
  const words = wordsOf(sentence);
  return [...words.matchAll(RATIO)].flatMap((match) => {
    const whole = match[0];
    const [name, left, right] = [String(match[1]), String(match[2]), String(match[3])];
    const kind = KINDS.find(([form]) => form.test(name));
    const start = sentence.start + match.index;
    const before = sentence.figures.filter((figure) => figure.start < start && !figure.approximate);
    const one = kind && only(before, kind[1]);
    const other = kind && only(before, kind[2]);
    if (!one || !other || one === other || !isSame(one, other)) return [];
    if (one.value.lte(ZERO) || decimal(left).lte(ZERO)) return [];
    const exact = other.value.times(left).div(one.value);
    const places = right.split('.')[1]?.length ?? 0;
    const holds = roundTo(exact, places).eq(decimal(right));
    const at = { start: start + whole.length - right.length, end: start + whole.length };
    const computed = show(roundTo(exact, Math.max(places, 2)));
    const working = `${inSum(other)}÷${inSum(one)}`;
    const message = `“${whole}”与文中的数不符：按${working}计算是${left}:${computed}，请核对。`;
    const verdict = holds ? 'holds' : 'unclear';
    return [state(sentence, { kind: 'rate', verdict, at, computed, working, message })];
  });
}
