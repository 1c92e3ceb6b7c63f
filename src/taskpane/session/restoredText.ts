import type { CellDifference, Restored } from '../../model/edit';

/** 撤销之后说什么 */
export function restoredText({ restored, left }: Restored): string {
  if (restored.length > 0) return `已撤销 ${restored.length} 处，恢复成写入前的内容。`;
  return left.length > 0 ? '没有撤销。' : '表里已经是写入前的内容。';
}

/** What was left alone. */
export function leftText(left: readonly CellDifference[]): string {
  return left.length > 0 ? `有 ${left.length} 处在写入之后又改过，没有动：` : '';
}
