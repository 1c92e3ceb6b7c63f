import type { Indicator } from '../../../../model/form';
import type { CellRef } from '../../../../model/grid';
import type { ProofTable } from '../../../../model/proof';
import type { Reading } from '../../../../model/value';
import { type Decimal, decimal, HUNDRED, percentOf } from '../../../../numbers/decimal';
import { squeeze } from '../../../../values/fold';
import { NUMBERED_LINES } from '../../../../vocabulary/numberedLines';
import { dimensionOf, YUAN_PER } from '../../../../vocabulary/units';
import { aligned, figuresOf } from '../../figure';
import { type CellValue, stepOfValue } from '../cellValue';
import { isMissed } from '../missed';
import { asPercent } from './shareOf';
import { cellAt, namesOf, type Thing, worth } from './thing';

const ONE = decimal('1');

/** The numbers in the words of a cell that is no number as a whole: 24小时值班, 督查通报7期，按时办结100%. */
function numbersInText(name: string, text: string, cell: CellRef | null): CellValue[] {
  const words = aligned(text);
  return figuresOf(words, 0, words.length).flatMap((figure) => {
    /* v8 ignore next -- @preserve: no cell is known that reads as no number and yet says 约 of one; it must not be held to the digit */
    const leaning = figure.approximate && figure.bound === null ? ('around' as const) : null;
    const step = stepOfValue(figure.value.div(figure.scale), figure.scale);
    return { name, value: figure.value, unit: figure.unit, step, leaning, cell };
  });
}

/** 万元 as 元 and how many; any other unit as it is. */
function baseOf(unit: string | null): { base: string; factor: Decimal } {
  const yuan = YUAN_PER[unit ?? ''];
  return yuan === undefined
    ? { base: unit ?? '', factor: ONE }
    : { base: '元', factor: decimal(yuan) };
}

/** The numbers of one 指标值 or 完成值, in base units: 元 for 万元. */
function numbersOf(name: string, reading: Reading, cell: CellRef | null): CellValue[] {
  if (NUMBERED_LINES.test(reading.text)) return [];
  if (!reading.value && !reading.parts) return numbersInText(name, reading.text, cell);
  return (reading.parts ?? [reading]).flatMap(({ value, upper, unit, leaning }) =>
    [value, upper].flatMap((number) => {
      if (!number) return [];
      const { base, factor } = baseOf(unit);
      const quote = leaning !== null && reading.value ? { quote: reading.text } : {};
      return [
        {
          name,
          value: number.times(factor),
          unit: base,
          step: stepOfValue(number, factor),
          leaning,
          cell,
          ...quote,
        },
      ];
    }),
  );
}

/** 指标值 or 完成值 of a row, which `beside` may show to be a percentage where it is typed as a share of one. */
function toldIn(
  { level3 }: Indicator,
  name: string,
  reading: Reading,
  beside: Reading,
  cell: CellRef | null,
): CellValue[] {
  const percent = asPercent(reading, beside, level3);
  return [...worth({ name, value: percent, unit: '%', cell }), ...numbersOf(name, reading, cell)];
}

/** 高出指标值几个百分点, 超出指标值百分之几, 相差几个. */
function excessOf(name: string, { target, actual }: Indicator, cell: CellRef | null): CellValue[] {
  if (!target.value || !actual.value || target.unit !== actual.unit) return [];
  const gap = actual.value.minus(target.value).abs();
  const { base, factor } = baseOf(target.unit);
  const unit = dimensionOf(base) === 'percent' ? '个百分点' : base;
  return [
    ...worth({ name, value: gap.times(factor), unit, cell }),
    ...worth({ name, value: percentOf(gap, target.value), unit: '%', cell }),
  ];
}

interface Mark {
  readonly score: Decimal;
  readonly note: Pick<CellValue, 'isWorkedOut' | 'typed'>;
}

/** 得分 as typed, and as the policy works it out where that differs, with what is to be told of it. */
export function marksFor(typed: Decimal | null, computed: Decimal | null): Mark[] {
  if (!typed) return computed ? [{ score: computed, note: { isWorkedOut: true } }] : [];
  const own = { score: typed, note: {} };
  return !computed || computed.eq(typed) ? [own] : [own, { score: computed, note: { typed } }];
}

/** What 完成值 says besides a figure: that the 指标值 was missed, a tier, a day. */
function inWords(table: ProofTable, indicator: Indicator, at: number) {
  const { actual, target, cells } = indicator;
  const cell = cellAt(table, cells.actual);
  if (!cell) return {};
  const words = { text: actual.text, cell };
  const { tier, date, value } = actual;
  const isDay = /日$/.test(squeeze(actual.text));
  return {
    missed: isMissed(indicator, table, at) ? { ...words, target: target.text } : null,
    tier: tier && !value ? { ...words, tier } : null,
    day: date && isDay ? { ...words, iso: date } : null,
  };
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
    ...inWords(table, indicator, at),
    table,
    values: {
      target: toldIn(
        indicator,
        `${label}的年度指标值`,
        target,
        actual,
        cellAt(table, cells.target),
      ),
      actual: toldIn(indicator, `${label}的实际完成值`, actual, target, actualCell),
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
          value: weight?.minus(score) ?? null,
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
          value: weight && percentOf(score, weight),
          unit: '%',
          cell: scoreCell,
        }),
      ),
    },
  };
}
