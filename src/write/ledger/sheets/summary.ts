import { qualified } from '../../../grid/address';
import type { Ledger, LedgerRow } from '../../../ledger';
import { decimal, HUNDRED } from '../../../numbers/decimal';
import type { Column, Put, SheetPlan } from '../sheetPlan';
import { linkTo, type TargetOf } from './place';

const KINDS = { project: '项目支出', department: '部门整体支出' } as const;
const ROWS = { form: '自评表', report: '报告', unusable: '未能读取' } as const;

const COLUMNS: readonly Column[] = [
  { title: '序号', width: 6, look: 'integer' },
  { title: '文件', width: 30, look: 'text' },
  { title: '类型', width: 9, look: 'text' },
  { title: '单位', width: 24, look: 'text' },
  { title: '项目', width: 18, look: 'text' },
  { title: '工作表', width: 12, look: 'text' },
  { title: '表别', width: 13, look: 'text' },
  { title: '年度', width: 7, look: 'integer' },
  { title: '自评得分', width: 9, look: 'score' },
  { title: '重算得分', width: 9, look: 'score' },
  { title: '差额', width: 8, look: 'score' },
  { title: '未定项数', width: 9, look: 'integer' },
  { title: '自评等级', width: 9, look: 'text' },
  { title: '重算等级', width: 9, look: 'text' },
  { title: '预算执行率', width: 11, look: 'percent' },
  { title: '错误', width: 6, look: 'integer' },
  { title: '提醒', width: 6, look: 'integer' },
  { title: '建议', width: 6, look: 'integer' },
  { title: '问题编码', width: 26, look: 'text' },
  { title: '对照的自评表', width: 26, look: 'text' },
  { title: '说明', width: 32, look: 'wrap' },
];

/** 汇总 A row a form, a report, or a file that could not be used. */
export function summarySheet({ rows }: Ledger, target: TargetOf): SheetPlan {
  return {
    name: '汇总',
    columns: COLUMNS,
    list: true,
    rows: rows.map((row, at) => putsOf(row, at + 1, target)),
  };
}

function putsOf(row: LedgerRow, number: number, target: TargetOf): Put[] {
  const { file, sheet, totalCell } = row;
  const top = sheet === null ? null : qualified(sheet, 'A1');
  const total = sheet === null || totalCell === null ? null : qualified(sheet, totalCell);
  const counted = row.row !== 'unusable';
  const codes = Object.entries(row.codes).map(([code, times]) =>
    times > 1 ? `${code}×${times}` : code,
  );
  return [
    { value: number },
    { value: file },
    { value: ROWS[row.row], link: linkTo(target, file, top), ...(counted ? {} : { look: 'bad' }) },
    { value: row.unit },
    { value: row.project },
    { value: sheet },
    { value: row.kind && KINDS[row.kind] },
    { value: row.year },
    { value: row.stated, look: 'score', link: total === null ? null : linkTo(target, file, total) },
    { value: row.recomputed },
    { value: row.difference },
    { value: row.row === 'form' ? row.undecided : null },
    { value: row.gradeStated },
    { value: row.gradeRecomputed },
    { value: rateOf(row.executionRate) },
    { value: counted ? row.errors : null },
    { value: counted ? row.warnings : null },
    { value: counted ? row.hints : null },
    { value: codes.join('、') },
    { value: row.against },
    { value: row.remark, look: row.row === 'unusable' ? 'bad' : 'wrap' },
  ];
}

/** In percent → as a percentage format wants it. */
function rateOf(rate: number | null): number | null {
  return rate === null ? null : Number(decimal(rate).div(HUNDRED).toFixed());
}
