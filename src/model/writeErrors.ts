import type { CellDifference, Undo } from './edit';
import { UserError, type UserErrorCode } from './userError';

/** 读取后已被改动 Nothing was written: these cells no longer hold what was read there. */
export class ChangedCells extends UserError {
  constructor(
    message: string,
    readonly differences: readonly CellDifference[],
  ) {
    super('changed', message);
  }
}

/** 不知是否写入 A write broke off and nobody knows how much of it was done; `undo` takes back whatever was. */
export class UnsureWrite extends UserError {
  constructor(
    code: UserErrorCode,
    message: string,
    readonly undo: Undo,
  ) {
    super(code, message);
  }
}
