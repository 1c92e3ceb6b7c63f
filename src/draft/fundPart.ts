import type { Ask } from '../model/outline';
import type { Run } from '../model/report';
import { ZERO } from '../numbers/decimal';
import { askPieces, ofForm } from './ask';
import { rateOf } from './executionRuns';
import type { Facts } from './facts';
import type { Fund } from './fund';
import { type Amount, amountOf, fundName } from './funds';
import { type Piece, paragraph, type Statement } from './piece';
import { join, say } from './runs';

/** One part of the budget that an outline gives a section of its own. */
export interface FundPart {
  readonly fits: (fund: Fund) => boolean;
  readonly ask: Ask;
  /** True where nothing more is asked while the form shows 0. */
  readonly mayBeNothing?: boolean;
}

const AMOUNTS: readonly { readonly which: Amount; readonly name: string }[] = [
  { which: 'initial', name: '年初预算数' },
  { which: 'budget', name: '全年预算数' },
  { which: 'executed', name: '全年执行数' },
];

/** 自评表列明，2023年度基本支出年初预算数为……，全年执行数为……; only what the form has. */
function told(facts: Facts, fund: Fund): Run[] {
  const amounts = AMOUNTS.flatMap(({ which, name }) => {
    const amount = amountOf(facts, fund, which);
    return amount ? [say`${name}为${amount}`] : [];
  });
  if (amounts.length === 0) return [];
  const rate = rateOf(facts, fund);
  const applies = fund.rate ? '为' : '';
  const share = rate ? say`，执行率${applies}${rate}` : [];
  return say`自评表列明，${facts.year}年度${fundName(facts, fund)}${join(amounts, '，')}${share}。`;
}

const isNothing = ({ row }: Fund): boolean =>
  AMOUNTS.some(({ which }) => row[which] !== null) &&
  AMOUNTS.every(({ which }) => row[which]?.eq(ZERO) ?? true);

function askFor(facts: Facts, { fits, ask, mayBeNothing }: FundPart): Ask {
  const fund = facts.funds.find(fits);
  const nothing = fund !== undefined && isNothing(fund);
  return ofForm({ ...ask, optional: (mayBeNothing ?? false) && nothing }, facts);
}

/** 分项支出情况: what the form says of one part of the budget, and what the unit adds. */
export const fundPart =
  (part: FundPart): Statement =>
  (facts): Piece[] => {
    const fund = facts.funds.find(part.fits);
    const runs = fund ? told(facts, fund) : [];
    return [
      ...(runs.length > 0 ? [paragraph(runs)] : []),
      ...askPieces(askFor(facts, part), facts),
    ];
  };

export const fundPartAsks =
  (part: FundPart) =>
  (facts: Facts): Ask[] => [askFor(facts, part)];
