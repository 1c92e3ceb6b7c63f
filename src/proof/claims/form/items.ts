import type { Indicator } from '../../../model/form';
import type { ProofTable } from '../../../model/proof';
import type { ProofDefect } from '../../../model/proofCheck';
import { type Decimal, decimal, sum } from '../../../numbers/decimal';
import { squeeze } from '../../../values/fold';
import type { Figure } from '../figure';
import { everyItem, type ScoreItem, scoreTree, statedScore } from '../scoreTree';
import type { Sentence } from '../sentence';
import { type CellValue, compare, stepOfValue } from './cellValue';

const ONE = decimal('1');

function cellOf(
  name: string,
  value: Decimal | null,
  sheet: string,
  address: string | undefined,
): CellValue[] {
  if (value === null) return [];
  return [
    { name, value, step: stepOfValue(value, ONE), cell: address ? { sheet, address } : null },
  ];
}

/** What a heading calls its item: without its number, its bracket and what follows a mark. */
const nameOf = ({ name }: ScoreItem): string =>
  squeeze(name)
    .replace(
      /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．]|[①-⑳])/,
      '',
    )
    .split(/[（(，,。：:；;]/)[0] ?? '';

interface Row {
  readonly indicator: Indicator;
  readonly computed: Decimal | null;
  readonly table: ProofTable;
}

function rowOf(item: ScoreItem, tables: readonly ProofTable[]): Row | null {
  const name = nameOf(item);
  const rows = tables.flatMap((table) =>
    table.form.indicators.flatMap((indicator, index) =>
      name !== '' && squeeze(indicator.level3).replace(/[（(].*$/, '') === name
        ? [{ indicator, computed: table.score.indicators[index]?.score ?? null, table }]
        : [],
    ),
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function scoresOf({ indicator, computed, table }: Row): CellValue[] {
  const { sheet } = table.form;
  const name = `“${indicator.level3}”的得分`;
  const typed = cellOf(name, indicator.score, sheet, indicator.cells.score);
  const worked = cellOf(name, computed, sheet, indicator.cells.score);
  return typed.length > 0 && worked.length > 0 && typed[0]?.value.eq(worked[0]?.value ?? ONE)
    ? typed
    : [...typed, ...worked];
}

const TARGET = /(?:年度指标值|指标值|目标值)[为是:：≥≤＞＜=]*$/;
const ACTUAL = /(?:实际完成值|完成值)[为是:：]*$/;

function readings(item: ScoreItem, { indicator, table }: Row): ProofDefect[] {
  const { sentence } = item;
  const { sheet } = table.form;
  const find = (words: RegExp) =>
    sentence.figures.filter((figure) =>
      words.test(figure.lead.replace(/(?:不低于|不少于|不超过|≥|≤|>|<)+$/, '')),
    );
  const pairs = [
    ['年度指标值', find(TARGET), indicator.target, indicator.cells.target],
    ['实际完成值', find(ACTUAL), indicator.actual, indicator.cells.actual],
  ] as const;
  return pairs.flatMap(([what, figures, reading, address]) => {
    const [figure] = figures;
    if (
      !figure ||
      figures.length > 1 ||
      reading.value === null ||
      reading.upper ||
      reading.approximate
    )
      return [];
    if ((reading.unit ?? '') !== figure.unit || figure.scale.gt(ONE)) return [];
    const cells = cellOf(`“${indicator.level3}”的${what}`, reading.value, sheet, address);
    return compare(sentence, { ...figure, approximate: false }, cells) ?? [];
  });
}

function groupDefects(item: ScoreItem, tables: readonly ProofTable[]): ProofDefect[] {
  const name = nameOf(item);
  const groups = tables.flatMap((table) =>
    table.form.groups
      .filter(({ label }) => squeeze(label).replace(/[（(].*$/, '') === name)
      .map((group) => ({ group, table })),
  );
  const [only] = groups;
  if (!only || groups.length > 1 || !item.weight) return [];
  const { group, table } = only;
  const { sheet, indicators } = table.form;
  const rows = indicators.flatMap((indicator, index) =>
    group.rows.includes(indicator.row) ? [{ indicator, index }] : [],
  );
  const typed = rows.map(({ indicator }) => indicator.score);
  const worked = rows.map(({ index }) => table.score.indicators[index]?.score ?? null);
  const sums = [typed, worked].flatMap((scores) =>
    scores.length > 0 && scores.every((score) => score !== null)
      ? [sum(scores.flatMap((score) => score ?? []))]
      : [],
  );
  const own = item.scores.filter(({ sentence }) => sentence === item.sentence);
  const [score] = own;
  return [
    compare(
      item.sentence,
      item.weight,
      cellOf(`“${group.label}”的分值`, group.weight, sheet, group.cell),
    ) ?? [],
    score && own.length === 1
      ? (compare(
          score.sentence,
          score.figure,
          sums.flatMap((value) => cellOf(`“${group.label}”各行得分之和`, value, sheet, group.cell)),
        ) ?? [])
      : [],
  ].flat();
}

function itemDefects(item: ScoreItem, tables: readonly ProofTable[]): ProofDefect[] {
  const row = rowOf(item, tables);
  if (!row) return groupDefects(item, tables);
  const { indicator, table } = row;
  const weight: Figure | null = item.weight;
  const score = statedScore(item);
  const weights = cellOf(
    `“${indicator.level3}”的分值`,
    indicator.weight,
    table.form.sheet,
    indicator.cells.weight,
  );
  return [
    weight ? (compare(item.sentence, weight, weights) ?? []) : [],
    score ? (compare(score.sentence, score.figure, scoresOf(row)) ?? []) : [],
    readings(item, row),
  ].flat();
}

/** 分值, 得分, 指标值 and 完成值 of the items the prose tells of, against the rows of the same name. */
export function indicatorDefects(
  sentences: readonly Sentence[],
  tables: readonly ProofTable[],
): ProofDefect[] {
  return everyItem(scoreTree(sentences)).flatMap((item) => itemDefects(item, tables));
}
