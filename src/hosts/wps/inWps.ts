import { UserError } from '../../model/userError';
import { wpsApplication } from './application';
import type { WpsApplication, WpsWorkbook } from './members';

const host = (message: string) => () => new UserError('host', message);

/** What to tell a person; each says what to do. */
export const wpsErrors = {
  noWps: host('没有连接到 WPS 表格。请在 WPS 表格的“绩效自评”选项卡中打开本窗格。'),
  noBook: host('WPS 表格里没有打开的工作簿。请先打开自评表，再试一次。'),
  otherBook: () =>
    new UserError(
      'changed',
      '当前显示的不是刚才检查的那份工作簿，没有改动任何内容。请切换回去，或重新检查当前这份。',
    ),
  noSheet: (sheet: string) =>
    new UserError('changed', `找不到工作表“${sheet}”，它可能已被改名或删除。请重新检查后再试。`),
  editing: host('有单元格正在编辑。请按回车键完成（或按 Esc 键取消）后再试一次。'),
  unknown: host('WPS 表格没有完成此操作。请再试一次；如仍不行，请保存文件并重新打开 WPS 表格。'),
  oddAnswer: (sheet: string) =>
    new UserError(
      'host',
      `没能从 WPS 表格读出工作表“${sheet}”的内容。请重新检查；如仍不行，请用浏览器版打开这份文件。`,
    ),
  notKept: host('WPS 表格没有记下要随工作簿保存的内容。请把文件另存为 .xlsx 格式后再试。'),
  notTaken: (sheet: string, address: string) =>
    new UserError(
      'host',
      `WPS 表格没有按原样收下要写入“${sheet}”${address} 的内容，已恢复写入前的样子。请手工填写这一格。`,
    ),
  notAdded: (sheet: string) =>
    new UserError(
      'host',
      `WPS 表格没有按原样收下要写入工作表“${sheet}”的文字，没有添加这张工作表。请改用“复制”。`,
    ),
  tooLong: host('有一段文字超过三万字，一个单元格放不下，没有写入工作表。请改用“保存 Word”。'),
  halfAdded: (sheet: string) =>
    new UserError('host', `工作表“${sheet}”没有写完，也没能删除。请删除这张工作表后再试。`),
  halfMarked: host('标注中断，部分单元格的颜色可能已经改动。请再次“清除标注”，恢复原来的颜色。'),
};

/** Runs a step against WPS; every failure leaves as a `UserError`. */
export async function inWps<T>(step: (application: WpsApplication) => T): Promise<T> {
  const application = wpsApplication();
  if (!application) throw wpsErrors.noWps();
  try {
    return step(application);
  } catch (error) {
    throw userErrorOf(error, application);
  }
}

/** The workbook shown. Throws `UserError` (host) where there is none. */
export function bookShown({ ActiveWorkbook }: WpsApplication): WpsWorkbook {
  if (!ActiveWorkbook) throw wpsErrors.noBook();
  return ActiveWorkbook;
}

/** WPS throws what it likes; whether a cell is being edited is the one cause that can be asked for. */
function userErrorOf(error: unknown, application: WpsApplication): UserError {
  if (error instanceof UserError) return error;
  const said = isEditing(application) ? wpsErrors.editing() : wpsErrors.unknown();
  // For developers; never shown.
  said.cause = error;
  return said;
}

function isEditing(application: WpsApplication): boolean {
  try {
    return application.Ready === false;
  } catch {
    return false;
  }
}
