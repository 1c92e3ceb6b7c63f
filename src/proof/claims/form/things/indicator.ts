import type { Indicator } from '../../../../model/form';
import type { CellRef } from '../../../../model/grid';
import type { ProofTable } from '../../../../model/proof';
import type { Reading } from '../../../../model/value';
import { type Decimal, decimal, HUNDRED, percentOf } from '../../../../numbers/decimal';
import { squeeze } from '../../../../values/fold';
import { dimensionOf, YUAN_PER } from '../../../../vocabulary/units';
import { aligned, figuresOf } from '../../figure';
import { type CellValue, stepOfValue } from '../cellValue';
import { cellAt, namesOf, type Thing, worth } from './thing';

const ONE = decimal('1');

/** The numbers in the words of a cell that is no number as a whole: 24小时值班, 督查通报7期，按时办结100%. */
function numbersInText(name: string, text: string, cell: CellRef | null): CellValue[] {
  const words = aligned(text);
  return figuresOf(words, 0, words.length).flatMap((figure) => {
    const leaning = figure.approximate && figure.bound === null ? ('around' as const) : null;
    const step = stepOfValue(figure.value.div(figure.scale), figure.scale);
    return { name, value: figure.value, unit: figure.unit, step, leaning, cell };
  });
}

/** The numbers of one 指标值 or 完成值, in base units: 元 for 万元. */
function numbersOf(name: string, reading: Reading, cell: CellRef | null): CellValue[] {
  if (!reading.value && !reading.parts) return numbersInText(name, reading.text, cell);
  return (reading.parts ?? [reading]).flatMap(({ value, upper, unit, leaning, approximate }) =>
    [value, upper].flatMap((number) => {
      if (!number) return [];
      const factor = decimal(YUAN_PER[unit ?? ''] ?? ONE);
      const isRough = leaning !== null || approximate;
      const quote = isRough && reading.value ? { quote: reading.text } : {};
      const isMoney = YUAN_PER[unit ?? ''] !== undefined;
      return [
        {
          name,
          value: number.times(factor),
          unit: isMoney ? '元' : (unit ?? ''),
          step: stepOfValue(number, factor),
          leaning: leaning ?? (approximate ? ('around' as const) : null),
          cell,
          ...quote,
        },
      ];
    }),
  );
}

/** 高出指标值几个百分点, 超出指标值百分之几, 相差几个. */
function excessOf(name: string, { target, actual }: Indicator, cell: CellRef | null): CellValue[] {
  if (!target.value || !actual.value || target.unit !== actual.unit) return [];
  const gap = actual.value.minus(target.value).abs();
  const isRate = dimensionOf(target.unit ?? '') === 'percent';
  return [
    ...worth({ name, value: gap, unit: isRate ? '个百分点' : (target.unit ?? ''), cell }),
    ...worth({ name, value: percentOf(gap, target.value), unit: '%', cell }),
  ];
}

const less = (one: Decimal | null, other: Decimal | null): Decimal | null =>
  one && other ? one.minus(other) : null;

/** 得分 as typed, and as the policy works it out where that differs. */
export function scoresOf(typed: Decimal | null, computed: Decimal | null): Decimal[] {
  const distinct = typed && computed?.eq(typed) ? [typed] : [typed, computed];
  return distinct.flatMap((score) => score ?? []);
}

/** Each 得分 with what is to be told of it: nothing typed, or something else typed. */
export function marksFor(
  typed: Decimal | null,
  computed: Decimal | null,
): { score: Decimal; note: Pick<CellValue, 'isWorkedOut' | 'typed'> }[] {
  return scoresOf(typed, computed).map((score) => ({
    score,
    note: !typed ? { isWorkedOut: true } : score.eq(typed) ? {} : { typed },
  }));
}

/** 三级指标 A row of the form; `at` counts the rows of its form. */
export function indicatorThing(table: ProofTable, indicator: Indicator, at: number): Thing {
  const { level3, weight, cells, target, actual } = indicator;
  const line = table.score.indicators[at];
  const label = `“${level3.replace(/[“”]/g, '')}”`;
  const [scoreCell, actualCell] = [cellAt(table, cells.score), cellAt(table, cells.actual)];
  const marks = marksFor(indicator.score, line?.score ?? null);
  const scores = marks.map(({ score }) => score);
  const isSuggested = !indicator.score && line?.status === 'suggested';
  const suggested = isSuggested ? { isSuggested } : {};
  const range = isSuggested ? line.range : null;
  const done =
    target.value && actual.value && target.unit === actual.unit
      ? percentOf(actual.value, target.value)
      : null;
  const rates = done?.gt(HUNDRED) ? [done, HUNDRED] : [done];
  return {
    kind: 'indicator',
    label: level3,
    names: namesOf(level3),
    shortNames: [],
    words: squeeze(`${target.text} ${actual.text}`),
    table,
    values: {
      target: numbersOf(`${label}的年度指标值`, target, cellAt(table, cells.target)),
      actual: numbersOf(`${label}的实际完成值`, actual, actualCell),
      completion: rates.flatMap((value) =>
        worth({ name: `${label}的完成率`, value, unit: '%', cell: actualCell }),
      ),
      excess: excessOf(`${label}与年度指标值的差距`, indicator, actualCell),
      weight: worth({
        name: `${label}的分值`,
        value: weight,
        unit: '分',
        cell: cellAt(table, cells.weight),
      }),
      score: marks.flatMap(({ score: value, note }) =>
        worth({ name: `${label}的得分`, value, unit: '分', cell: scoreCell }).map((score) => ({
          ...score,
          ...note,
          ...suggested,
          ...(range ? { range } : {}),
        })),
      ),
      deducted: scores.flatMap((score) =>
        worth({
          name: `${label}的扣分`,
          value: less(weight, score),
          unit: '分',
          cell: scoreCell,
        }).map((lost) => ({
          ...lost,
          ...suggested,
          ...(range && weight
            ? { range: { low: weight.minus(range.high), high: weight.minus(range.low) } }
            : {}),
        })),
      ),
      scoreRate: scores.flatMap((score) =>
        worth({
          name: `${label}的得分率`,
          value: weight?.gt('0') ? score.times(HUNDRED).div(weight) : null,
          unit: '%',
          cell: scoreCell,
        }),
      ),
    },
  };
}
