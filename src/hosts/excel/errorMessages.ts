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
  DirtySupportingFormula: host('Excel 还没有算完公式。请等公式计算完成后再试一次。'),
  EmptyChartSeries: host('工作表中的图表没有数据。请检查图表后再试一次。'),
  FormulaLengthExceedsLimit: host('要写入的公式过长。请缩短后再试，或手工填写。'),
  InsertDeleteConflict: {
    code: 'changed',
    message: '工作表正在插入或删除行列。请完成后重新检查，再试一次。',
  },
  NonBlankCellOffSheet: host('工作表边缘的单元格里有内容，放不下了。请删去边缘的内容后再试。'),
  OpenWorkbookLinksBlocked: host(
    'Excel 阻止了打开外部链接的工作簿。请在“数据—编辑链接”中处理后再试。',
  ),
  RefreshWorkbookLinksBlocked: host(
    'Excel 阻止了刷新外部链接。请在“数据—编辑链接”中处理后再试一次。',
  ),
  PowerQueryRefreshResourceChallenge: host(
    'Excel 正在等待外部数据的登录。请先在“数据”选项卡中完成或取消刷新，再试一次。',
  ),
  RangeImageExceedsLimit: host('要处理的区域过大。请删去无关的行列后再试。'),
  UnsupportedFillType: host('有单元格的底色是不能处理的类型。请改为单一颜色后再试。'),
  PropertyNotLoaded: host('与 Excel 的对应关系已失效。请关闭并重新打开本窗格后再试。'),
  ValueNotLoaded: host('与 Excel 的对应关系已失效。请关闭并重新打开本窗格后再试。'),
  InvalidRequestContext: host('与 Excel 的对应关系已失效。请关闭并重新打开本窗格后再试。'),
  InvalidOrTimedOutSession: host('与 Excel 的连接已超时。请关闭并重新打开本窗格后再试。'),
  RunMustReturnPromise: host('Excel 无法处理此操作。请关闭并重新打开本窗格后再试。'),
  CannotRegisterEvent: host('Excel 不能通知单元格的改动。改动表格后，请自行点“重新检查”。'),
  CannotUpdateReadOnlyProperty: {
    code: 'protected',
    message: '要写入的位置是只读的。请撤销保护或另存一份，再试一次。',
  },
  WriteNotSupportedWhenModalDialogOpen: host('Excel 中有对话框开着。请关闭对话框后再试一次。'),
  HostRestartNeeded: host('Excel 需要重新启动。请保存文件，关闭并重新打开 Excel 后再试。'),
  GeneralException: host('Excel 出现内部错误。请再试一次；如仍不行，请保存文件并重新打开 Excel。'),
};

export const UNKNOWN_ERROR = host(
  'Excel 没有完成此操作。请再试一次；如仍不行，请保存文件并重新打开 Excel。',
);

export const NO_EXCEL = '没有连接到 Excel。请在 Excel 的“绩效自评”选项卡中打开本窗格。';

export const TOO_OLD =
  '当前 Excel 版本过低（如 2016、2019），请使用 Excel 2021 或更新版本，或用浏览器版（index.html）打开保存好的工作簿。';

export const NO_MERGES =
  '当前 Excel 版本较低，读不出合并单元格，跨行合并的内容可能读不全，请逐项核对；升级 Excel，或用浏览器版（index.html）打开保存好的工作簿，可以避免。';

const BUSY = '如有单元格正在编辑，请按回车键完成；如有对话框开着，请先关闭。';

/** What to tell a person after waiting some seconds in vain. */
export const noAnswer = {
  reading: (seconds: number) =>
    `Excel 超过 ${seconds} 秒没有回应，没有改动任何内容。${BUSY}然后再试一次；如仍不行，请保存文件并重新打开 Excel。`,
  writing: (seconds: number) =>
    `Excel 超过 ${seconds} 秒没有回应，不知道这一步是否已经完成。${BUSY}然后重新检查，看表里的内容是否符合预期。`,
};

/** Excel said yes, and the cells hold something else. */
export const notTaken = (cells: readonly string[]): Told =>
  host(
    `Excel 没有按原样写入 ${cells.slice(0, 3).join('、')}${cells.length > 3 ? ' 等单元格' : ''}，未写入任何内容。请检查那里是否是合并单元格、是否处于筛选状态，处理后再试一次。`,
  );

export const HALF_MARKED = host(
  '标注中断，部分单元格的颜色可能已经改动。请再次“清除标注”，恢复原来的颜色。',
);
