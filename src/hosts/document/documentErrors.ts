import { UserError } from '../../model/userError';
import { ContainerError } from '../file/fileErrors';
import { MAX_FILE_BYTES } from '../file/limits';
import { MAX_CHARACTERS } from './limits';

/** What can be wrong with a report's file, each as one sentence that says what to do. */
export const documentErrors = {
  empty: () =>
    new UserError('empty', '文件是空的（0 字节），请选择写好的报告（.docx、.txt 或 .md）。'),
  noText: () => new UserError('empty', '报告里没有文字，请选择写好的报告（.docx、.txt 或 .md）。'),
  tooLarge: () =>
    new UserError(
      'too-large',
      `文件超过 ${MAX_FILE_BYTES / 1024 / 1024} MB，不像是一份报告；请删去图片等附件后另存再试。`,
    ),
  bomb: () =>
    new UserError('too-large', '文件解压后过大，为安全起见不予打开；请删去图片等附件后另存再试。'),
  tooLong: () =>
    new UserError(
      'too-large',
      `文字超过 ${MAX_CHARACTERS / 10_000} 万字，不像是一份报告；请只保留报告正文再试。`,
    ),
  notDocument: () =>
    new UserError(
      'unsupported',
      '这不是 Word 文档或文本文件，请选择写好的报告（.docx、.txt 或 .md）。',
    ),
  table: () =>
    new UserError(
      'unsupported',
      '这是表格文件，不是报告；请选择写好的报告（.docx、.txt 或 .md）。',
    ),
  legacy: () =>
    new UserError(
      'unsupported',
      '这是旧版文档（.doc 或 .wps），请用 Word 或 WPS 打开，“另存为” .docx 后再试。',
    ),
  encrypted: () =>
    new UserError('encrypted', '文档设有打开密码，请在 Word 或 WPS 中取消密码并保存后再试。'),
  damaged: (what: string) =>
    new UserError('damaged', `文档已损坏（${what}），请用 Word 或 WPS 打开并另存为 .docx 后再试。`),
  unsupported: (what: string) =>
    new UserError('unsupported', `暂不支持${what}，请用 Word 或 WPS 另存为 .docx 后再试。`),
  encoding: () =>
    new UserError(
      'damaged',
      '看不出这份文本的文字编码，请用记事本打开，“另存为”时编码选 UTF-8 后再试。',
    ),
  signed: () =>
    new UserError(
      'unsupported',
      '文档带有数字签名，更正会使签名失效，未生成更正稿；原文件保持不变。',
    ),
  locked: () =>
    new UserError(
      'protected',
      '文档限制编辑，未生成更正稿；请在 Word 或 WPS 中停止保护后再试，原文件保持不变。',
    ),
  notCorrectable: () =>
    new UserError('output', '有的更正涉及自动编号、换行等不能改写的内容，未生成更正稿。'),
  outOfPlace: () =>
    new UserError('changed', '更正的位置与报告对不上或互相重叠，未生成更正稿；请重新校对后再试。'),
  unverified: () => new UserError('damaged', '更正后核对未通过，已放弃更正稿，原文件保持不变。'),
};

/** Runs what reads a file and says its faults in words for documents. Throws `UserError`. */
export function inDocumentWords<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ContainerError ? inOwnWords(error) : error;
  }
}

function inOwnWords({ code, what }: ContainerError): UserError {
  if (code === 'encrypted') return documentErrors.encrypted();
  if (code === 'too-large') return documentErrors.bomb();
  return code === 'damaged' ? documentErrors.damaged(what) : documentErrors.unsupported(what);
}
