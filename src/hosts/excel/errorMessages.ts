import type { UserErrorCode } from '../../model/userError';

interface Told {
  readonly code: UserErrorCode;
  readonly message: string;
}

const host = (message: string): Told => ({ code: 'host', message });

/** What to tell a person, by the `code` of an Office.js error. */
export const ERROR_MESSAGES: Readonly<Record<string, Told>> = {
  AccessDenied: {
    code: 'protected',
    message: 'Excel 不允许修改：工作表受保护或文件为只读。请先撤销保护或另存一份，再试一次。',
  },
  InvalidOperationInCellEditMode: host(
    'Excel 中有单元格正在编辑。请按回车键完成（或按 Esc 键取消）后再试一次。',
  ),
  ItemNotFound: {
    code: 'changed',
    message: '找不到要处理的工作表，它可能已被改名或删除。请重新检查后再试。',
  },
  InvalidReference: {
    code: 'changed',
    message: '找不到要处理的单元格，工作表可能已改动。请重新检查后再试。',
  },
  InvalidBinding: {
    code: 'changed',
    message: '工作表的结构已改动，原来的位置失效。请重新检查后再试。',
  },
  Conflict: {
    code: 'changed',
    message: '另一位编辑者同时改动了这份工作簿。请重新检查后再试。',
  },
  ItemAlreadyExists: host('已有同名的工作表。请给原来的工作表改名后再试一次。'),
  InactiveWorkbook: host('当前显示的是另一份工作簿。请切换回自评表所在的工作簿再试一次。'),
  InvalidSelection: host('当前所选区域不能这样操作。请单击表中任一单元格后再试一次。'),
  UnsupportedSheet: host('当前是图表页或宏表，无法处理。请切换到自评表所在的工作表再试一次。'),
  MergedRangeConflict: host('要写入的位置与合并单元格冲突。请检查表格的合并情况后再试。'),
  FilteredRangeConflict: host('要写入的位置处于筛选状态。请清除筛选后再试一次。'),
  PivotTableRangeConflict: host('要写入的位置属于数据透视表，不能改写。请换用普通表格。'),
  TableOverlap: host('要写入的位置与表格区域重叠。请检查后再试一次。'),
  InvalidArgument: host(
    'Excel 不接受要写入的内容（可能过长）。请检查后再试；如仍不行，请手工填写。',
  ),
  OperationCellsExceedLimit: host('一次处理的单元格过多。请删去无关的工作表或空行后再试。'),
  RangeExceedsLimit: host('一次处理的单元格过多。请删去无关的工作表或空行后再试。'),
  RequestPayloadSizeLimitExceeded: host('一次写入的内容过多。请减少勾选的项目，分几次写入。'),
  ResponsePayloadSizeLimitExceeded: host(
    '工作簿内容过多，Excel 无法一次读出。请把自评表单独另存为一个文件再试。',
  ),
  MemoryLimitReached: host('Excel 内存不足。请关闭其他文件后再试一次。'),
  ActivityLimitReached: host('Excel 正忙，操作过于频繁。请稍等片刻再试一次。'),
  RequestTimeout: host('Excel 没有及时回应。请稍等片刻再试一次。'),
  Timeout: host('Excel 没有及时回应。请稍等片刻再试一次。'),
  RequestAborted: host('操作被 Excel 中断，请再试一次。'),
  ServiceNotAvailable: host('Excel 服务暂时不可用。请稍等片刻再试一次。'),
  ConnectionFailure: host('与 Excel 的连接中断。请检查网络，或关闭并重新打开本窗格。'),
  Unauthenticated: host('登录已失效。请重新登录 Excel 后再试一次。'),
  ApiNotFound: host('当前 Excel 版本过低，缺少所需功能。请使用 Excel 2021 或更新版本。'),
  ApiNotAvailable: host('当前 Excel 版本过低，缺少所需功能。请使用 Excel 2021 或更新版本。'),
  NotImplemented: host('当前 Excel 尚不支持此操作。请使用 Excel 2021 或更新版本。'),
  UnsupportedFeature: host('当前工作簿不支持此操作。请另存为 .xlsx 格式后再试。'),
  UnsupportedOperation: host('当前状态下 Excel 不支持此操作。请检查工作表是否隐藏，再试一次。'),
  InvalidOperation: host('当前状态下 Excel 不允许此操作。请检查工作表是否隐藏或受保护，再试一次。'),
  InvalidRequest: host('Excel 无法处理此操作。请关闭并重新打开本窗格后再试。'),
  InvalidObjectPath: host('与 Excel 的对应关系已失效。请关闭并重新打开本窗格后再试。'),
  HostRestartNeeded: host('Excel 需要重新启动。请保存文件，关闭并重新打开 Excel 后再试。'),
  GeneralException: host('Excel 出现内部错误。请再试一次；如仍不行，请保存文件并重新打开 Excel。'),
};

export const UNKNOWN_ERROR = host(
  'Excel 没有完成此操作。请再试一次；如仍不行，请保存文件并重新打开 Excel。',
);

export const NO_EXCEL = host('没有连接到 Excel。请在 Excel 的“绩效自评”选项卡中打开本窗格。');

export const HALF_WRITTEN = host(
  '写入中断，部分单元格可能已经写入。请按 Ctrl+Z 撤销，或重新检查后再写入。',
);

export const HALF_MARKED = host(
  '标注中断，部分单元格的颜色可能已经改动。请再次“清除标注”，恢复原来的颜色。',
);
