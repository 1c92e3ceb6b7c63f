import type { Operator } from '../model/value';

export interface OperatorWord {
  readonly word: string;
  readonly operator: Operator;
  /** True where a completed value said so is a round figure: 超过100人 is more than 100, nobody knows how many. */
  readonly rough?: true;
  /** True where a completed value said so is the number itself: 降至5% is 5 %. */
  readonly exact?: true;
}

/** ≥ 和 ＞：越多越好，少了才算没有达到 */
export const asksAtLeast = (operator: Operator | null): boolean =>
  operator === '>=' || operator === '>';

/** ≤ 和 ＜：越少越好，多了才算没有达到 */
export const asksAtMost = (operator: Operator | null): boolean =>
  operator === '<=' || operator === '<';

/** 写在数前面的计算符号；多个写法都合适时取最长的 */
export const OPERATOR_PREFIXES: readonly OperatorWord[] = [
  ...'≥ ≧ ⩾ ≮ >= => ≥= 大于等于 大于或等于 高于或等于 不低于 不得低于 不少于 不得少于 不小于 不得小于 不少过 应不低于 应不少于 至少 最少 最低'
    .split(' ')
    .map((word) => ({ word, operator: '>=' as const })),
  ...'≤ ≦ ⩽ ≯ <= =< ≤= 小于等于 小于或等于 低于或等于 不超过 不得超过 不能超过 未超过 没超过 不高于 不得高于 不多于 不得多于 不大于 不得大于 不超 不突破 不超出 控制在 控制到 最多 最高 至多'
    .split(' ')
    .map((word) => ({ word, operator: '<=' as const })),
  ...'降至 降到 降为 降低到 降低至 下降到 下降至 减少到 减少至 减至 压减到 压减至'
    .split(' ')
    .map((word) => ({ word, operator: '<=' as const, exact: true as const })),
  ...'= == ═ ＝ 等于 达到 达 提高到 提高至 提升到 提升至 上升到 上升至 增加到 增加至 增至 增长到 增长至 稳定在 保持在 维持在'
    .split(' ')
    .map((word) => ({ word, operator: '=' as const })),
  { word: '>', operator: '>' },
  { word: '<', operator: '<' },
  ...'大于 优于 高于 多于 超过 突破 超出 超 逾'
    .split(' ')
    .map((word) => ({ word, operator: '>' as const, rough: true as const })),
  ...'小于 低于 少于 不足 不到 不满'
    .split(' ')
    .map((word) => ({ word, operator: '<' as const, rough: true as const })),
];

/** 写在数后面的计算符号 */
export const OPERATOR_SUFFIXES: readonly OperatorWord[] = [
  ...'以上 及以上 或以上 和以上 (含)以上 以上(含)'
    .split(' ')
    .map((word) => ({ word, operator: '>=' as const, rough: true as const })),
  ...'以下 及以下 或以下 (含)以下 以下(含) 以内 之内 (含)以内 以内(含) 内 封顶'
    .split(' ')
    .map((word) => ({ word, operator: '<=' as const, rough: true as const })),
];

/** 指标性质一栏的写法 */
export const OPERATOR_COLUMN: Readonly<Record<string, Operator>> = {
  正向: '>=',
  正向指标: '>=',
  正: '>=',
  负向: '<=',
  负向指标: '<=',
  反: '<=',
  逆向: '<=',
  反向: '<=',
  反向指标: '<=',
  逆向指标: '<=',
};

/** How an operator is printed. */
export const OPERATOR_SIGNS: Readonly<Record<Exclude<Operator, 'range'>, string>> = {
  '>=': '≥',
  '>': '＞',
  '=': '＝',
  '<=': '≤',
  '<': '＜',
};
