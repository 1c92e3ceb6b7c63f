import type { Claim } from '../../model/claim';
import { percentOf } from '../../numbers/decimal';
import type { Figure } from './figure';
import { inSum, inSumOf, likeFigure, verdictOf } from './measure';
import { isMoney, isPercent } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

/** What is saved is what was asked for less what was settled on: two words for each kind of saving. */
const KINDS: readonly { readonly from: RegExp; readonly to: RegExp; readonly gap: RegExp }[] = [
  { from: /送审/, to: /审定|审核后|核定/, gap: /审减|核减|净?减/ },
  {
    from: /预算|审定|评审|控制价|限价|概算|估算/,
    to: /中标|合同|成交|结算|采购(?:金?额|价|支出)|招标结果/,
    gap: /节约|节省|结余|下浮/,
  },
  { from: /预算|计划成本|目标成本|成本预算/, to: /实际|决算/, gap: /节约|节省/ },
];

const SETTLED = /(?:合计|共计|总计|中标|成交|合同|采购|结算|实际)[^，,。；;\d]{0,8}$/;
const SAVED = /节[约省][^，,。；;率\d]{0,6}$/;
const SAVED_RATE = /节[约省]率[为达是]*$/;

/** The words right before a figure, behind a colon. */
const nearest = ({ lead }: Figure): string =>
  lead.slice(Math.max(lead.lastIndexOf('：'), lead.lastIndexOf(':')) + 1);

const last = (figures: readonly Figure[], words: RegExp): Figure | undefined =>
  figures.filter((figure) => words.test(nearest(figure))).at(-1);

function claimsFor(segment: Sentence, { from, to, gap }: (typeof KINDS)[number]): Claim[] {
  const exact = segment.figures.filter(({ approximate }) => !approximate);
  const money = exact.filter(isMoney);
  const saved = last(money, gap);
  const levels = money.filter((figure) => figure !== saved);
  const settled = last(levels, to);
  const asked = last(
    levels.filter((figure) => figure !== settled),
    from,
  );
  if (!asked || !settled || asked.start > settled.start || asked.value.lt(settled.value)) return [];
  const difference = asked.value.minus(settled.value);
  const working = `${inSum(asked)}-${inSum(settled)}`;
  const claims: Claim[] = [];
  if (saved && saved.start > settled.start) {
    const verdict = verdictOf(saved, difference);
    const computed = likeFigure(saved, difference);
    const said = segment.text.slice(saved.start, saved.end);
    const message = `“${said}”与文中的数不符：${working}=${computed}。`;
    claims.push(
      state(segment, { kind: 'difference', verdict, at: saved, computed, working, message }),
    );
  }
  const rate = exact.find(
    (figure) => isPercent(figure) && figure.start > settled.start && gap.test(figure.lead),
  );
  const share = rate && percentOf(difference, asked.value);
  if (rate && share) {
    const verdict = verdictOf(rate, share);
    const computed = likeFigure(rate, share);
    const said = segment.text.slice(rate.start, rate.end);
    const shown = `(${working})÷${inSum(asked)}×100%`;
    const message = `“${said}”与文中的数不符：${shown}=${computed}。`;
    claims.push(
      state(segment, { kind: 'rate', verdict, at: rate, computed, working: shown, message }),
    );
  }
  return claims;
}

/** 合计2483万元，节约117万元，节约率4.5%: what was asked for is what was settled on and what was saved. */
function onBoth(segment: Sentence): Claim[] {
  const exact = segment.figures.filter(({ approximate }) => !approximate);
  const at = exact.findIndex((figure) => isMoney(figure) && SAVED.test(figure.lead));
  const [settled, saved, rate] = exact.slice(Math.max(0, at - 1), at + 2);
  if (at < 1 || !settled || !saved || !rate || !isMoney(settled) || !isPercent(rate)) return [];
  if (!SETTLED.test(settled.lead) || !SAVED_RATE.test(rate.lead)) return [];
  const share = percentOf(saved.value, settled.value.plus(saved.value));
  if (!share) return [];
  const computed = likeFigure(rate, share);
  const working = `${inSumOf(saved, [settled])}÷(${inSumOf(settled, [saved])}+${inSumOf(saved, [settled])})×100%`;
  const said = segment.text.slice(rate.start, rate.end);
  const message = `“${said}”与文中的数不符：按${working}计算是${computed}，请核对节约的金额和节约率。`;
  const verdict = verdictOf(rate, share) === 'wrong' ? 'unclear' : verdictOf(rate, share);
  return [state(segment, { kind: 'rate', verdict, at: rate, computed, working, message })];
}

/** 节约、审减 What was saved on a budget, a ceiling or a bill, as an amount and as a rate. */
export function savings(sentence: Sentence): Claim[] {
  const { text, start, end } = sentence;
  if (!/节[约省]|[审核]减|下浮/.test(text.slice(start, end))) return [];
  return segmentsOf(sentence).flatMap((segment) => {
    for (const kind of KINDS) {
      const claims = claimsFor(segment, kind);
      if (claims.length > 0) return claims;
    }
    return onBoth(segment);
  });
}
