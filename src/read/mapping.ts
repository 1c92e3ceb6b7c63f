import { address, columnName } from '../grid/address';
import type { GroupWeight } from '../model/form';
import type { Block, ColumnMatch, Question } from '../model/mapping';
import { show } from '../numbers/show';
import { COLUMN_NAMES, IGNORED_HEADERS } from '../vocabulary/columns';
import type { Header, HeaderEvidence } from './headers';
import { bareLabel } from './label';
import type { Sheet } from './sheet';

/** What each recognised column rests on. */
export function columnMatches<Key extends string>(
  sheet: Sheet,
  block: Block,
  header: Header<Key>,
): ColumnMatch[] {
  const known = Object.entries(header.evidence) as [Key, HeaderEvidence][];
  return known.flatMap(([key, evidence]) => {
    const column = header.columns[key];
    if (column === undefined) return [];
    const pointed = evidence.by === 'person';
    const text = pointed ? sheet.mergedText(header.row, column) : evidence.text;
    const cell = pointed && text === '' ? null : sheet.address(evidence.row, column);
    return [{ block, key, column: columnName(column), cell, header: text, by: evidence.by }];
  });
}

/** Key and name of the columns a form cannot do without. */
const NEEDED = Object.entries(COLUMN_NAMES).filter(([key]) =>
  ['level3', 'target', 'actual', 'weight', 'score'].includes(key),
);

/** What a person must say: headers no word fits, and columns a form cannot do without. */
export function questionsOf(
  sheet: Sheet,
  header: Header<string>,
  matches: readonly ColumnMatch[],
  declined: ReadonlySet<string>,
): Question[] {
  const block = 'indicators' as const;
  const used = new Set(matches.map(({ column }) => column));
  const unknown = header.unknown
    .filter(
      ({ column, text }) => !used.has(columnName(column)) && !IGNORED_HEADERS.test(bareLabel(text)),
    )
    .filter(({ row, column }) => sheet.merge(row, column).bottom <= header.bottom)
    .filter(({ text }) => !declined.has(`unused:${text}`))
    .map(
      ({ row, column, text }): Question => ({
        block,
        cell: address(row, column),
        header: text,
        key: null,
        message: `不认识${columnName(column)}列的表头“${text}”。请指明这一列是什么；不用的列可以不管。`,
      }),
    );
  const missing = NEEDED.filter(
    ([key]) => header.columns[key] === undefined && !declined.has(key),
  ).map(
    ([key, name]): Question => ({
      block,
      cell: null,
      header: null,
      key,
      message: `没有找到“${name}”列。请指明是哪一列；表里没有的可以不管。`,
    }),
  );
  return [...unknown, ...missing];
}

/**
 * Rows that share their marks with the row above are not read, rows that share one weight are read and not scored; a
 * person must know.
 */
export function sharedQuestions(
  rows: readonly number[],
  weights: readonly GroupWeight[],
): Question[] {
  const messages = [
    ...rows.map(
      (row) => `第${row}行与上一行合用分值和得分，没有作为单独的指标读取。请一行指标填一个分值。`,
    ),
    ...weights.map(
      ({ rows: rowsOfOne, weight, cell }) =>
        `第${rowsOfOne.join('、')}行合用一个分值（${cell}，${show(weight)}分），各项占多少没有写明，不能逐项计分。请一行指标填一个分值。`,
    ),
  ];
  return messages.map((message) => ({
    block: 'indicators',
    cell: null,
    header: null,
    key: null,
    message,
  }));
}
