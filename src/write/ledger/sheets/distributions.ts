import type { Distribution, Ledger } from '../../../ledger';
import { CHART_ROWS, type Chart, type Column, type Put, type SheetPlan } from '../sheetPlan';

const COLUMNS: readonly Column[] = [
  { title: '', width: 22, look: 'text' },
  { title: '', width: 12, look: 'integer' },
  { title: '', width: 16, look: 'integer' },
  { title: '', width: 44, look: 'wrap' },
];

/** Bands beyond which a table begins a page of its own. */
const LONG = 12;

/** 分布 The tables one below another, each with its chart beside it. */
export function distributionsSheet({ distributions }: Ledger): SheetPlan {
  const rows: Put[][] = [];
  const charts: Chart[] = [];
  const breaks: number[] = [];
  for (const one of distributions) {
    const top = rows.length;
    if (top > 0 && one.bands.length > LONG) breaks.push(top);
    if (one.bands.length > 0) charts.push(chartOf(one, top));
    rows.push(...tableOf(one), []);
    while (rows.length < top + CHART_ROWS + 1) rows.push([]);
  }
  return { name: '分布', columns: COLUMNS, list: false, rows, charts, breaks };
}

function tableOf({ title, columns, note: noted, bands }: Distribution): Put[][] {
  const headers = ['', ...columns, ...(noted === undefined ? [] : [noted])];
  return [
    [{ value: title, look: 'title' }],
    headers.map((value): Put => ({ value, look: 'header' })),
    ...bands.map(({ label, counts, note }) => [
      { value: label },
      ...counts.map((value): Put => ({ value })),
      ...(note === undefined ? [] : [{ value: note }]),
    ]),
  ];
}

/** `top` is the row of the table's title, counted from 0. */
function chartOf({ title, columns, bands }: Distribution, top: number): Chart {
  const first = top + 3;
  return {
    title,
    top,
    header: first - 1,
    first,
    last: first + bands.length - 1,
    categories: bands.map(({ label }) => label),
    series: columns.map((name, at) => ({
      name,
      values: bands.map(({ counts }) => counts[at] ?? 0),
    })),
  };
}
