import type { StatedFinding } from '../../../ledger';
import type { Column, Put, SheetPlan } from '../sheetPlan';
import { linkTo, type TargetOf } from './place';

/** 一条问题和它的出处 */
export interface ListedFinding {
  readonly file: string;
  readonly unit: string | null;
  readonly finding: StatedFinding;
}

const SEVERITIES = { error: '错误', warning: '提醒', hint: '建议' } as const;

const COLUMNS: readonly Column[] = [
  { title: '序号', width: 7, look: 'integer' },
  { title: '单位', width: 22, look: 'text' },
  { title: '文件', width: 30, look: 'text' },
  { title: '位置', width: 24, look: 'text' },
  { title: '级别', width: 6, look: 'text' },
  { title: '编码', width: 6, look: 'text' },
  { title: '问题', width: 70, look: 'wrap' },
  { title: '所填', width: 16, look: 'wrap' },
  { title: '应为', width: 16, look: 'wrap' },
  { title: '依据', width: 26, look: 'wrap' },
  { title: '搁置理由', width: 12, look: 'wrap' },
];
/** Rows a sheet can hold, its header and a last word left out. */
const MOST = 1_048_574;

/** 问题清单 Every finding, with a link to where it stands. */
export function findingsSheet(findings: Iterable<ListedFinding>, target: TargetOf): SheetPlan {
  return { name: '问题清单', columns: COLUMNS, list: true, rows: rowsOf(findings, target) };
}

function* rowsOf(
  findings: Iterable<ListedFinding>,
  target: TargetOf,
): Generator<readonly Put[], void> {
  let number = 0;
  for (const { file, unit, finding } of findings) {
    number += 1;
    if (number === MOST)
      yield [{ value: null }, { value: '一张工作表放不下，其余问题请看逐户结果。', look: 'bad' }];
    if (number >= MOST) continue;
    const { cell, code, severity, message, found, expected, basis, setAside } = finding;
    yield [
      { value: number },
      { value: unit },
      { value: file },
      { value: placeOf(finding), link: linkTo(target, file, inReport(finding) ? null : cell) },
      { value: SEVERITIES[severity], look: severity === 'error' ? 'bad' : 'text' },
      { value: code },
      { value: message },
      { value: found },
      { value: expected },
      { value: basis.join('、') },
      { value: setAside ?? null },
    ];
  }
}

const inReport = ({ paragraph }: StatedFinding): boolean => paragraph !== undefined;

function placeOf(finding: StatedFinding): string {
  const { cell, paragraph } = finding;
  if (!inReport(finding)) return cell ?? '全表';
  return typeof paragraph === 'number' ? `第${paragraph + 1}段` : '全文';
}
