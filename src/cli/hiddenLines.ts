import type { Workbook } from '../model/grid';
import { hiddenForms } from '../pipeline';

/** What was left unread because its sheet is hidden, one line a sheet. */
export function hiddenLines(workbook: Workbook): string[] {
  return hiddenForms(workbook).map(
    (sheet) => `工作表“${sheet}”是隐藏的，里面有自评表，没有读取；需要时请先取消隐藏，再运行一次。`,
  );
}
