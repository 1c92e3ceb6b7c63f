import type { Figure } from './figure';

/** 钱的角色 */
export type Role =
  | 'initial'
  | 'final'
  | 'budget'
  | 'executed'
  | 'supplement'
  | 'reduction'
  | 'carried'
  | 'balance'
  | 'income';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['carried', /(?:上年|以前年度|年初|期初)[^，]{0,6}结[转余](?!下年)/],
  ['income', /收入决算/],
  [
    'balance',
    /(?:结余|结存|剩余|余额|余下|未(?:支出|执行|使用|支付)|年末结转|结转(?:下年|资金)?)[^预]{0,8}$/,
  ],
  ['supplement', /追加(?!后)|调增(?!后)|年中增加|增加预算|预算增加/],
  ['reduction', /调减(?!后)|核减(?!后)|压减|减少|收回|缴回|上缴/],
  [
    'executed',
    /(?:执行|决算|支出)(?:预算)?(?:数|额|金额)|预算(?:执行|支出)$|决算|实际(?:支出|执行|使用|完成|支付|拨付|发生|到位)/,
  ],
  [
    'initial',
    /年初[^，]{0,10}(?:预算|安排|批复)|预算[^，]{0,4}年初|^年初(?:数|为)?$|初[^，]{0,4}预算/,
  ],
  [
    'final',
    /(?:调整后?|全年|(?:变更|追加|调[剂增减]|核减)后)的?[^，]{0,10}预算|预算调整后|调整后|调整(?:为|至|到)$|全年安排/,
  ],
  ['budget', /预算(?!执行|支出)|安排|下达|批复|总投资|投入|资金总额|可用资金|计划|专项资金/],
  ['executed', /支出|支付|拨付|使用|执行|完成|实际|已?到位|发放/],
  ['income', /收入/],
];
/** 预算支出数 is what was planned, 支出年初预算数 too; 执行预算数 is a slip for 执行数. */
const PLANNED_SPENDING =
  /支出[^，]{0,6}预算(?:数|安排|总额|金额|为|是|$)|预算(?:安排|批复|下达)[^，]{0,10}支出/;
const YEAR_BUDGET = /年初/;

/** What an amount is, from the words before it; null where they do not say. */
export function roleOf({ lead }: Figure): Role | null {
  if (PLANNED_SPENDING.test(lead) && !/执行|决算|实际/.test(lead)) {
    if (YEAR_BUDGET.test(lead)) return 'initial';
    return /全年|调整/.test(lead) ? 'final' : 'budget';
  }
  return ROLES.find(([, words]) => words.test(lead))?.[0] ?? null;
}

const INCOMING: ReadonlySet<Role | null> = new Set([
  'income',
  'budget',
  'initial',
  'final',
  'carried',
]);

/** True where one figure is money that came in and the other money that went out: they are no whole and part. */
export function isOpposed(one: Figure, other: Figure): boolean {
  const [first, second] = [roleOf(one), roleOf(other)];
  return (
    (INCOMING.has(first) && second === 'executed') || (first === 'executed' && INCOMING.has(second))
  );
}

export const isMoney = ({ unit }: Figure): boolean => unit === '元';
/** 预算50、执行10: an amount whose unit goes without saying. */
export const isAmount = (figure: Figure): boolean => isMoney(figure) || figure.unit === '';
const NOT_COUNTED = new Set(['', '%', '元', '分', '个百分点', '年', '月', '日', '天', '‰']);
export const isCount = ({ unit }: Figure): boolean => !NOT_COUNTED.has(unit);
export const isPercent = ({ unit }: Figure): boolean => unit === '%';
