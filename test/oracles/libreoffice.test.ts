import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/numbers/decimal';
import { formWorkbook, scored } from '../support/forms';

interface Case {
  readonly rule: string;
  readonly sign: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: string;
}

/** The same cases as formulas, worked out by LibreOffice: see build.py. */
const CASES: Case[] = readFileSync(path.join(import.meta.dirname, 'cases.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [rule = '', sign = '', target = '', actual = '', weight = '', score = ''] = line
      .trim()
      .split(',');
    return { rule, sign, target, actual, weight: Number(weight), score };
  });

const isRow = ({ rule }: Case): boolean =>
  ['positive', 'equal', 'reverse', 'deducted'].includes(rule);
const isTotal = ({ rule }: Case): boolean => rule === 'capped';
const isBudget = (one: Case): boolean => !isRow(one) && !isTotal(one);
const fundsOf = ({ target, actual, weight }: Case) => [
  ['年度资金总额', 1, Number(target), Number(actual), weight],
];

test('there are cases of every rule', () => {
  expect(new Set(CASES.map(({ rule }) => rule)).size).toBe(8);
  expect(CASES.length).toBe(511);
});

describe('indicator rows', () => {
  test.each(CASES.filter(isRow))('$rule $sign$target, $actual, of $weight: $score', (one) => {
    const indicators = [
      ['产出指标', '数量指标', '指标', `${one.sign}${one.target}个`, `${one.actual}个`, one.weight],
    ];
    const policy = one.rule === 'deducted' ? 'capped' : undefined;
    const [line] = scored(formWorkbook({ indicators }), policy).score.indicators;
    expect(line?.score?.toFixed()).toBe(decimal(one.score).toFixed());
  });
});

describe('execution', () => {
  test.each(CASES.filter(isBudget))('$rule: $actual of $target, of $weight: $score', (one) => {
    const { execution } = scored(formWorkbook({ funds: fundsOf(one) }), one.rule).score;
    expect(execution?.score?.toFixed()).toBe(decimal(one.score).toFixed());
  });
});

describe('totals', () => {
  test.each(CASES.filter(isTotal))(
    'capped: all else done, $actual of $target executed: $score',
    (one) => {
      const indicators = [['产出指标', '数量指标', '指标', '≥1个', '1个', 90]];
      const { total } = scored(formWorkbook({ indicators, funds: fundsOf(one) }), one.rule).score;
      expect(total.toFixed()).toBe(decimal(one.score).toFixed());
    },
  );
});
