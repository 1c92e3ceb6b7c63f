import { UserError } from '../../model/userError';
import { MAX_FILE_BYTES } from './limits';

/** A fault of the container, whatever kind of file is in it; `what` names it, for hosts that say it in their own words. */
export class ContainerError extends UserError {
  constructor(
    override readonly code: 'damaged' | 'unsupported' | 'encrypted' | 'too-large',
    message: string,
    readonly what = '',
  ) {
    super(code, message);
  }
}

/** What can be wrong with a file, each as one sentence that says what to do. */
export const fileErrors = {
  empty: () => new UserError('empty', '文件是空的（0 字节），请选择已填写的 .xlsx 自评表。'),
  tooLarge: () =>
    new UserError(
      'too-large',
      `文件超过 ${MAX_FILE_BYTES / 1024 / 1024} MB，不像是一份自评表；请删去图片等附件后另存再试。`,
    ),
  bomb: () =>
    new ContainerError(
      'too-large',
      '文件解压后过大，为安全起见不予打开；请只保留自评表，另存后再试。',
    ),
  notWorkbook: () =>
    new UserError('not-workbook', '这不是 Excel 工作簿（.xlsx），请选择自评表的 .xlsx 文件。'),
  legacyXls: () =>
    new UserError(
      'legacy-xls',
      '这是旧版表格文件（.xls 或 .et），请用 Excel 或 WPS 打开，“另存为” .xlsx 后再试。',
    ),
  binaryWorkbook: () =>
    new UserError(
      'unsupported',
      '这是二进制工作簿（.xlsb），请用 Excel 打开，“另存为” .xlsx 后再试。',
    ),
  encrypted: () =>
    new ContainerError('encrypted', '文件设有打开密码，请在 Excel 或 WPS 中取消密码并保存后再试。'),
  damaged: (what: string) =>
    new ContainerError(
      'damaged',
      `文件已损坏（${what}），请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。`,
      what,
    ),
  unsupported: (what: string) =>
    new ContainerError(
      'unsupported',
      `暂不支持${what}，请用 Excel 或 WPS 另存为 .xlsx 后再试。`,
      what,
    ),
  unverified: (what: string) =>
    new UserError('damaged', `写入后核对未通过（${what}），已放弃写入，原文件保持不变。`),
  textTooLong: (where: string) =>
    new UserError('output', `${where}的文字超过 32767 个字符，单元格放不下，未写入任何内容。`),
  notFinite: (where: string) =>
    new UserError('output', `${where}要写入的不是有效的数字，未写入任何内容。`),
};
