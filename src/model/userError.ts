/** Why an input cannot be used. Each has its own Chinese sentence. */
export type UserErrorCode =
  | 'not-found'
  | 'not-workbook'
  | 'legacy-xls'
  | 'encrypted'
  | 'damaged'
  | 'empty'
  | 'too-large'
  | 'unsupported'
  | 'no-form'
  | 'protected'
  | 'formula-cell'
  | 'changed'
  | 'host'
  | 'output'
  | 'usage';

/** 用户能看懂的错误 `message` is one Chinese sentence; never a stack trace. */
export class UserError extends Error {
  constructor(
    readonly code: UserErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'UserError';
  }
}
