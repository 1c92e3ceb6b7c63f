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

const isBudget = ({ rule }: Case): boolean => !['positive', 'equal', 'reverse'].includes(rule);

test('there are cases of every rule', () => {
  expect(new Set(CASES.map(({ rule }) => rule)).size).toBe(6);
  expect(CASES.length).toBe(360);
});

describe('indicator rows', () => {
  test.each(CASES.filter((one) => !isBudget(one)))(
    '$rule $sign$target, $actual, of $weight: $score',
    (one) => {
      const indicators = [
        [
          '产出指标',
          '数量指标',
          '指标',
          `${one.sign}${one.target}个`,
          `${one.actual}个`,
          one.weight,
        ],
      ];
      const [line] = scored(formWorkbook({ indicators })).score.indicators;
      expect(line?.score?.toFixed()).toBe(decimal(one.score).toFixed());
    },
  );
});

describe('execution', () => {
  test.each(CASES.filter(isBudget))('$rule: $actual of $target, of $weight: $score', (one) => {
    const funds = [['年度资金总额', 1, Number(one.target), Number(one.actual), one.weight]];
    const { execution } = scored(formWorkbook({ funds }), one.rule).score;
    expect(execution?.score?.toFixed()).toBe(decimal(one.score).toFixed());
  });
});
