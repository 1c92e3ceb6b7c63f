import type { CellDifference } from '../../model/edit';
import { UserError } from '../../model/userError';
import { ChangedCells, UnsureWrite } from '../../model/writeErrors';

/** 出错时给人看的话 */
export interface Trouble {
  readonly message: string;
  /** What the button beside the message offers. */
  readonly next: 'recheck' | null;
  /** Cells that no longer hold what was read there. */
  readonly differences?: readonly CellDifference[];
  /** What the button that takes the newest write back is called; left out where there is none. */
  readonly undo?: string;
}

/** One Chinese sentence for anything that was thrown; `during` is what was being done, e.g. 检查. */
export function troubleOf(error: unknown, during: string): Trouble {
  if (error instanceof ChangedCells) {
    const { differences } = error;
    const message = `读表之后，有 ${differences.length} 个单元格被改动过，所以没有写入任何内容。请看下面的改动，再重新检查。`;
    return { message, next: 'recheck', differences };
  }
  if (error instanceof UnsureWrite) {
    return { message: error.message, next: 'recheck', undo: '撤销' };
  }
  if (error instanceof UserError) {
    return { message: error.message, next: error.code === 'changed' ? 'recheck' : null };
  }
  return {
    message: `${during}时出了意外，没有做完。请重试；如果再次出现，请关闭面板后重新打开。`,
    next: 'recheck',
  };
}
