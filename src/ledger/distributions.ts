import type { Distribution, LedgerRow } from './ledger';

/** Lower ends, included, in points. */
const SCORE_BANDS = [
  { label: '60分以下', from: Number.NEGATIVE_INFINITY },
  { label: '60（含）—70分', from: 60 },
  { label: '70（含）—80分', from: 70 },
  { label: '80（含）—90分', from: 80 },
  { label: '90（含）—95分', from: 90 },
  { label: '95（含）—100分', from: 95 },
  { label: '100分', from: 100 },
  { label: '100分以上', from: 100.005 },
] as const;

/** Lower ends, included, in percent. */
const RATE_BANDS = [
  { label: '60%以下', from: Number.NEGATIVE_INFINITY },
  { label: '60%（含）—80%', from: 60 },
  { label: '80%（含）—90%', from: 80 },
  { label: '90%（含）—100%', from: 90 },
  { label: '100%', from: 100 },
  { label: '100%以上', from: 100.005 },
] as const;

const GRADES = ['优', '良', '中', '差'];

type Bands = readonly { readonly label: string; readonly from: number }[];

/** 分布 Scores, grades, execution rates and codes over all forms; codes over reports too; what came twice counts once. `titles` say what a code is. */
export function distributions(
  rows: readonly LedgerRow[],
  titles: ReadonlyMap<string, string> = new Map(),
): Distribution[] {
  const counted = rows.filter(({ copyOf }) => copyOf === null);
  const forms = counted.filter(({ row }) => row === 'form');
  return [
    scores(forms),
    grades(forms),
    {
      title: '预算执行率分布',
      columns: ['自评表数'],
      bands: banded(RATE_BANDS, [forms.map(({ executionRate }) => executionRate)], '无法计算'),
    },
    codes(counted, titles),
  ];
}

/** 重算得分 counts only where nothing is undecided. */
function scores(forms: readonly LedgerRow[]): Distribution {
  const stated = forms.map((row) => row.stated);
  const recomputed = forms.map((row) => (row.undecided > 0 ? null : row.recomputed));
  return {
    title: '得分分布',
    columns: ['自评得分', '重算得分'],
    bands: banded(SCORE_BANDS, [stated, recomputed], '未填或无法确定'),
  };
}

function grades(forms: readonly LedgerRow[]): Distribution {
  const columns = [
    forms.map(({ gradeStated }) => gradeStated),
    forms.map(({ gradeRecomputed }) => gradeRecomputed),
  ];
  const others = columns.flat().filter((grade) => grade !== null && !GRADES.includes(grade));
  const labels = [...GRADES, ...[...new Set(others)].sort(), null];
  const bands = labels.map((label) => ({
    label: label ?? '未填或无法确定',
    counts: columns.map((column) => column.filter((grade) => grade === label).length),
  }));
  return { title: '等级分布', columns: ['自评等级', '重算等级'], bands };
}

function banded(bands: Bands, columns: readonly (readonly (number | null)[])[], none: string) {
  const within = (value: number, at: number): boolean =>
    value >= (bands[at]?.from ?? 0) && value < (bands[at + 1]?.from ?? Number.POSITIVE_INFINITY);
  const rows = bands.map(({ label }, at) => ({
    label,
    counts: columns.map(
      (column) => column.filter((value) => value !== null && within(value, at)).length,
    ),
  }));
  const nothing = columns.map((column) => column.filter((value) => value === null).length);
  return [...rows, { label: none, counts: nothing }];
}

function codes(rows: readonly LedgerRow[], titles: ReadonlyMap<string, string>): Distribution {
  const all = [...new Set(rows.flatMap((row) => Object.keys(row.codes)))].sort();
  const bands = all.map((code) => {
    const times = rows.flatMap((row) => row.codes[code] ?? []);
    const counts = [times.reduce((sum, count) => sum + count, 0), times.length];
    return { label: code, counts, note: titles.get(code) ?? '' };
  });
  return { title: '问题分布', columns: ['条数', '涉及的表和报告'], note: '检查内容', bands };
}
