import type { Ledger } from '../../../ledger';
import type { Column, Put, SheetPlan } from '../sheetPlan';

const COLUMNS: readonly Column[] = [
  { title: '序号', width: 6, look: 'integer' },
  { title: '单位', width: 36, look: 'text' },
  { title: '情况', width: 14, look: 'text' },
  { title: '说明', width: 60, look: 'wrap' },
];

/** 未报送 Units of the list from which no form came, then those that are not in it. */
export function attendanceSheet({ attendance }: Ledger): SheetPlan {
  return { name: '未报送', columns: COLUMNS, list: true, rows: rowsOf(attendance) };
}

function rowsOf(attendance: Ledger['attendance']): Put[][] {
  if (!attendance)
    return [
      [
        { value: null },
        { value: null },
        { value: null },
        { value: '没有给出单位名单，没有核对。' },
      ],
    ];
  const lines = [
    ...attendance.missing.map(({ unit, remark }) => [unit, '未报送', remark]),
    ...attendance.unexpected.map(({ unit, file }) => [unit, '名单外', `报送的文件：${file}`]),
  ];
  return lines.map((line, at) => [{ value: at + 1 }, ...line.map((value): Put => ({ value }))]);
}
