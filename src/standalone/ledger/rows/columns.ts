import type { ViewRow } from './viewRow';

/** 一栏 */
export interface Column {
  readonly id: string;
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  /** True of columns that share what room is left. */
  readonly grows?: boolean;
  readonly kind: 'text' | 'number';
  /** What the rows are sorted by; null stands last either way. */
  readonly value: (row: ViewRow) => string | number | null;
  readonly shown: (row: ViewRow) => string;
  /** A second, quieter line. */
  readonly more?: (row: ViewRow) => string;
}

const KINDS = { project: '项目支出', department: '部门整体支出' } as const;

const text = (value: string | number | null): string => (value === null ? '' : String(value));

const number = (
  id: string,
  title: string,
  width: number,
  value: (row: ViewRow) => number | null,
  unit = '',
): Column => {
  const shown = (row: ViewRow) => {
    const one = value(row);
    return one === null ? '' : `${one}${unit}`;
  };
  return { id, title, width, kind: 'number', value, shown };
};

/** Null where nothing was counted. */
const counted = (count: (row: ViewRow) => number | null) => (row: ViewRow) =>
  row.row.row === 'unusable' ? null : count(row);

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** 台账的各栏, as 汇总.xlsx has them */
export const COLUMNS: readonly Column[] = [
  {
    id: 'unit',
    title: '单位',
    width: 150,
    grows: true,
    kind: 'text',
    value: ({ row }) => row.unit,
    shown: ({ row }) => row.unit ?? (row.row === 'unusable' ? '未能读取' : '未写明单位'),
    more: ({ row }) => {
      if (row.row === 'unusable') return row.remark;
      if (row.copyOf !== null) return '重复报送，没有计入';
      if (row.row === 'report') return row.against === null ? '报告，没有对照自评表' : '报告';
      return row.project ?? (row.kind ? KINDS[row.kind] : '');
    },
  },
  {
    id: 'file',
    title: '文件',
    width: 150,
    grows: true,
    kind: 'text',
    value: ({ row }) => row.file,
    shown: ({ row }) => nameOf(row.file),
    more: ({ row }) => [folderOf(row.file), row.sheet].filter(Boolean).join(' · '),
  },
  number('stated', '自评得分', 78, ({ row }) => row.stated),
  number('recomputed', '重算得分', 78, ({ row }) => row.recomputed),
  number('difference', '差额', 56, ({ row }) => row.difference),
  {
    id: 'grade',
    title: '等级',
    width: 58,
    kind: 'text',
    value: ({ row }) => row.gradeStated,
    shown: ({ row }) => text(row.gradeStated),
    more: ({ row: { gradeStated, gradeRecomputed } }) =>
      gradeRecomputed === null || gradeRecomputed === gradeStated ? '' : `重算${gradeRecomputed}`,
  },
  number('rate', '执行率', 76, ({ row }) => row.executionRate, '%'),
  number(
    'errors',
    '错误',
    50,
    counted(({ row }) => row.errors),
  ),
  number(
    'warnings',
    '提醒',
    50,
    counted(({ row }) => row.warnings),
  ),
  number(
    'hints',
    '建议',
    50,
    counted(({ row }) => row.hints),
  ),
  number(
    'outliers',
    '异常',
    50,
    counted(({ outliers }) => outliers?.length ?? null),
  ),
];
