import type { Distribution, Ledger } from '../../../ledger';
import type { Chart, Column, Put, SheetPlan } from '../sheetPlan';

const COLUMNS: readonly Column[] = [
  { title: '', width: 22, look: 'text' },
  { title: '', width: 12, look: 'integer' },
  { title: '', width: 16, look: 'integer' },
];

/** 分布 The tables one below another, a chart for each. */
export function distributionsSheet({ distributions }: Ledger): SheetPlan {
  const rows: Put[][] = [];
  const charts: Chart[] = [];
  for (const one of distributions) {
    rows.push([{ value: one.title, look: 'title' }]);
    rows.push(['', ...one.columns].map((value): Put => ({ value, look: 'header' })));
    const first = rows.length + 1;
    for (const { label, counts } of one.bands)
      rows.push([{ value: label }, ...counts.map((value): Put => ({ value }))]);
    if (one.bands.length > 0) charts.push(chartOf(one, first));
    rows.push([]);
  }
  return { name: '分布', columns: COLUMNS, list: false, rows, charts };
}

function chartOf({ title, columns, bands }: Distribution, first: number): Chart {
  return {
    title,
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
