import type { Claim } from '../../model/claim';
import { percentOf } from '../../numbers/decimal';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
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

/** 节约、审减 What was saved on a budget, a ceiling or a bill, as an amount and as a rate. */
export function savings(sentence: Sentence): Claim[] {
  const { text, start, end } = sentence;
  if (!/节[约省]|[审核]减|下浮/.test(text.slice(start, end))) return [];
  return segmentsOf(sentence).flatMap((segment) => {
    for (const kind of KINDS) {
      const claims = claimsFor(segment, kind);
      if (claims.length > 0) return claims;
    }
    return [];
  });
}
