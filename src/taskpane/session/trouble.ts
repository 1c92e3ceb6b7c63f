import { UserError } from '../../model/userError';

/** 出错时给人看的话 */
export interface Trouble {
  readonly message: string;
  /** What the button beside the message offers. */
  readonly next: 'recheck' | null;
}

/** One Chinese sentence for anything that was thrown; `during` is what was being done, e.g. 检查. */
export function troubleOf(error: unknown, during: string): Trouble {
  if (error instanceof UserError) {
    return { message: error.message, next: error.code === 'changed' ? 'recheck' : null };
  }
  return {
    message: `${during}时出了意外，没有做完。请重试；如果再次出现，请关闭面板后重新打开。`,
    next: 'recheck',
  };
}
