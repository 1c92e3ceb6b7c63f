import { MAX_FILE_BYTES } from '../hosts/file';
import { UserError } from '../model/userError';

/** Why a file's bytes cannot be had. */
export const intakeErrors = {
  gone: () => new UserError('not-found', '文件已不在原处或无法读取。'),
  unreadable: () => new UserError('not-found', '文件无法读取，请检查权限或是否被占用。'),
  tooLarge: () => {
    const limit = Math.floor(MAX_FILE_BYTES / 1024 / 1024);
    return new UserError('too-large', `文件超过${limit}MB，不像是自评表或报告，没有打开。`);
  },
};

/** Why a folder's files cannot be listed. */
export const CLOSED_FOLDER = '文件夹无法读取，请检查权限。';
