import type { Check, CheckContext, Defect } from '../model/check';
import type { FundRow } from '../model/form';
import { type Decimal, decimal, sum, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { EXPENDITURE_ROLES, FISCAL_PART, SOURCE_ROLES } from '../vocabulary/funds';
import { nestedDefects } from './nestedParts';

type Amount = 'initial' | 'budget' | 'executed';

const NAMES: Readonly<Record<Amount, string>> = {
  initial: '年初预算数',
  budget: '全年预算数',
  executed: '全年执行数',
};
const TOLERANCE = decimal('0.01');
const differ = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().gt(TOLERANCE);

/** The parts of one breakdown. What stands below 财政拨款 is not counted a second time. */
function partsOf(funds: readonly FundRow[], breakdown: '资金来源' | '支出类别'): FundRow[] {
  const roles = breakdown === '资金来源' ? SOURCE_ROLES : EXPENDITURE_ROLES;
  const parts = funds.filter(({ role }) => role !== null && roles.includes(role));
  const fiscal = parts.filter(({ role, label }) => role === 'fiscal' && !FISCAL_PART.test(label));
  return fiscal.length === 0
    ? parts
    : parts.filter(({ role, label }) => role !== 'fiscal' || !FISCAL_PART.test(label));
}

/** Rows that may be a source nobody knows by name: then the parts cannot be said to fall short. */
function hasUnknownSource(funds: readonly FundRow[], amount: Amount): boolean {
  return funds.some(
    ({ role, label, [amount]: value }) =>
      role === null && !/^按|经费/.test(label) && value !== null && !value.eq(ZERO),
  );
}

function compareParts(form: CheckContext['form'], total: FundRow): Defect[] {
  return (['资金来源', '支出类别'] as const).flatMap((breakdown) =>
    (['initial', 'budget', 'executed'] as const).flatMap((amount) => {
      const whole = total[amount];
      const parts = partsOf(form.funds, breakdown)
        .map((row) => row[amount])
        .filter((part) => part !== null);
      if (whole === null || parts.length === 0) return [];
      if (breakdown === '资金来源' && hasUnknownSource(form.funds, amount)) return [];
      const added = sum(parts);
      if (!differ(whole, added)) return [];
      const message =
        `${NAMES[amount]}的总额为${show(whole)}${form.moneyUnit}，` +
        `按${breakdown}各行相加为${show(added)}${form.moneyUnit}，相差${show(whole.minus(added).abs())}${form.moneyUnit}。`;
      return [{ cell: total.cells[amount], message, found: show(whole), expected: show(added) }];
    }),
  );
}

interface Nature {
  readonly name: string;
  readonly amount: Decimal;
  readonly cell: string | undefined;
}

/** 按收入性质分、按支出性质分 What a form says the whole budget is, broken down either way. */
function naturesOf({ funds }: CheckContext['form']): Nature[] {
  return ['按收入性质', '按支出性质'].flatMap((name) => {
    const row = funds.find(({ label }) => label.startsWith(name));
    return row?.budget ? [{ name, amount: row.budget, cell: row.cells.budget }] : [];
  });
}

/** 湖南等地的表：按收入性质分与按支出性质分的两个合计应相等。 */
function compareNatures(form: CheckContext['form']): Defect[] {
  const { moneyUnit } = form;
  const [a, b] = naturesOf(form);
  if (!a || !b || !differ(a.amount, b.amount)) return [];
  const message =
    `${a.name}分合计${show(a.amount)}${moneyUnit}，${b.name}分合计${show(b.amount)}${moneyUnit}，` +
    `相差${show(a.amount.minus(b.amount).abs())}${moneyUnit}，两个合计应一致。`;
  return [{ cell: b.cell, message, found: show(b.amount), expected: show(a.amount) }];
}

/** Both are the budget of the total. */
function compareWhole(form: CheckContext['form'], { budget }: FundRow): Defect[] {
  const [one] = naturesOf(form);
  if (!one || !budget || !differ(one.amount, budget)) return [];
  const { name, amount, cell } = one;
  const message =
    `${name}分合计${show(amount)}${form.moneyUnit}，全年预算数的总额为${show(budget)}${form.moneyUnit}，` +
    `相差${show(amount.minus(budget).abs())}${form.moneyUnit}，应一致。`;
  return [{ cell, message, found: show(amount), expected: show(budget) }];
}

/** 资金合计 */
export const T09: Check = {
  code: 'T09',
  title: '资金总额与分项之和不符',
  severity: 'error',
  sources: ['算术核对', '预算管理一体化系统校验'],
  looksFor:
    '年度资金总额是否等于各资金来源之和、是否等于基本支出与项目支出之和；“一、基本支出”等下面编号的各行之和是否与它相符；按收入性质与按支出性质的合计是否一致、是否等于全年预算数（允许相差0.01）。',
  mend: '核对各分项金额和总额，补齐漏填的来源。',
  find: ({ form }) => {
    const total = form.funds.find(({ role }) => role === 'total');
    const found = [...(total ? compareParts(form, total) : []), ...compareNatures(form)];
    const whole = found.length === 0 && total ? compareWhole(form, total) : found;
    return [...whole, ...nestedDefects(form)];
  },
};
