import type { Ledger, OutlierKind } from '../../../ledger';
import type { Column, SheetPlan } from '../sheetPlan';
import { linkTo, type TargetOf } from './place';

/** 异常的名称 */
export const OUTLIER_NAMES: Readonly<Record<OutlierKind, string>> = {
  sentTwice: '重复报送',
  farFromRecomputed: '自评分与重算分悬殊',
  fullMarks: '全部满分',
  equalActuals: '完成值全等于指标值',
  noReason: '扣分没有原因',
  sameSentence: '单位之间文字雷同',
  repeatedSentence: '多处文字重复',
  lastYear: '与上年报告雷同',
};

const COLUMNS: readonly Column[] = [
  { title: '序号', width: 6, look: 'integer' },
  { title: '种类', width: 20, look: 'text' },
  { title: '单位', width: 34, look: 'wrap' },
  { title: '文件', width: 34, look: 'wrap' },
  { title: '位置', width: 24, look: 'text' },
  { title: '情况', width: 80, look: 'wrap' },
];

const MOST_NAMES = 20;
const listed = (names: readonly string[]): string =>
  names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join('、')}等${names.length}个`
    : names.join('、');

/** 横向比对 What stands out when units are laid side by side. */
export function outliersSheet({ outliers }: Ledger, target: TargetOf): SheetPlan {
  return {
    name: '横向比对',
    columns: COLUMNS,
    list: true,
    rows: outliers.map(({ kind, units, files, place, message }, at) => [
      { value: at + 1 },
      { value: OUTLIER_NAMES[kind] },
      { value: listed(units) },
      { value: listed(files) },
      { value: place ?? '全表', link: files[0] ? linkTo(target, files[0], place) : null },
      { value: message },
    ]),
  };
}
