import type { Operator } from '../model/value';

/** 计算符号的写法 Longest first, so that 不大于 is not read as 大于. */
export const OPERATOR_PREFIXES: readonly { readonly word: string; readonly operator: Operator }[] =
  [
    { word: '大于或等于', operator: '>=' },
    { word: '小于或等于', operator: '<=' },
    { word: '大于等于', operator: '>=' },
    { word: '小于等于', operator: '<=' },
    { word: '控制在', operator: '<=' },
    { word: '不低于', operator: '>=' },
    { word: '不少于', operator: '>=' },
    { word: '不小于', operator: '>=' },
    { word: '不超过', operator: '<=' },
    { word: '不高于', operator: '<=' },
    { word: '不多于', operator: '<=' },
    { word: '不大于', operator: '<=' },
    { word: '至少', operator: '>=' },
    { word: '达到', operator: '=' },
    { word: '大于', operator: '>' },
    { word: '高于', operator: '>' },
    { word: '多于', operator: '>' },
    { word: '超过', operator: '>' },
    { word: '小于', operator: '<' },
    { word: '低于', operator: '<' },
    { word: '少于', operator: '<' },
    { word: '等于', operator: '=' },
    { word: '>=', operator: '>=' },
    { word: '=>', operator: '>=' },
    { word: '<=', operator: '<=' },
    { word: '=<', operator: '<=' },
    { word: '≥', operator: '>=' },
    { word: '≧', operator: '>=' },
    { word: '⩾', operator: '>=' },
    { word: '≤', operator: '<=' },
    { word: '≦', operator: '<=' },
    { word: '⩽', operator: '<=' },
    { word: '>', operator: '>' },
    { word: '<', operator: '<' },
    { word: '=', operator: '=' },
    { word: '═', operator: '=' },
  ];

export const OPERATOR_SUFFIXES: readonly { readonly word: string; readonly operator: Operator }[] =
  [
    { word: '及以上', operator: '>=' },
    { word: '(含)以上', operator: '>=' },
    { word: '以上', operator: '>=' },
    { word: '及以下', operator: '<=' },
    { word: '(含)以下', operator: '<=' },
    { word: '以下', operator: '<=' },
    { word: '以内', operator: '<=' },
    { word: '之内', operator: '<=' },
  ];

/** How an operator is printed. */
export const OPERATOR_SIGNS: Readonly<Record<Exclude<Operator, 'range'>, string>> = {
  '>=': '≥',
  '>': '＞',
  '=': '＝',
  '<=': '≤',
  '<': '＜',
};
