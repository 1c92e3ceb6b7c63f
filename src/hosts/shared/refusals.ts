import type { CellDifference } from '../../model/edit';
import type { CellValue } from '../../model/grid';
import { UserError } from '../../model/userError';
import { ChangedCells } from '../../model/writeErrors';

const NOTHING = '未写入任何内容。';

/** What a write that broke off says. */
export const HALF_WRITTEN =
  '写入中断，部分单元格可能已经写入。请先撤销这次写入，或重新检查后再写入。';

/** Why a host writes nothing; each sentence names the place and what to do. */
export const refusals = {
  noSheet: (sheet: string) =>
    new UserError('not-found', `工作簿中没有名为“${sheet}”的工作表，${NOTHING}`),
  noCell: (sheet: string, address: string) =>
    new UserError('not-found', `工作表“${sheet}”中没有 ${address} 这个可写入的单元格，${NOTHING}`),
  protectedSheet: (sheet: string) =>
    new UserError(
      'protected',
      `工作表“${sheet}”受保护，${NOTHING}请先在“审阅—撤销工作表保护”后重试。`,
    ),
  protectedMarks: (sheet: string) =>
    new UserError(
      'protected',
      `工作表“${sheet}”受保护，没有改动任何颜色。请先在“审阅—撤销工作表保护”后重试。`,
    ),
  noColour: (colour: string) =>
    new UserError('host', `“${colour}”不是可用的标注颜色，没有改动任何颜色。`),
  tooManyMarks: () =>
    new UserError('output', '要标注的单元格过多，没有改动任何颜色。请减少要标注的项目后再试。'),
  protectedBook: () =>
    new UserError(
      'protected',
      '工作簿结构受保护，不能添加工作表。请先在“审阅—保护工作簿”中撤销保护后重试。',
    ),
  formulaCell: (sheet: string, address: string) =>
    new UserError(
      'formula-cell',
      `工作表“${sheet}”的 ${address} 含有公式，${NOTHING}如需填入数值，请先清除该单元格的公式。`,
    ),
  changed: (differences: readonly CellDifference[]) =>
    new ChangedCells(`${changedCells(differences)}。${NOTHING}请重新检查后再写入。`, differences),
  trailTooLong: () =>
    new UserError('output', '要记在工作簿里的留痕过多（超过二十万字），这次没有记下。'),
  noUndo: () => new UserError('host', '这次写入不是在这里做的，不能撤销，没有改动任何内容。'),
  textTooLong: (sheet: string, address: string) =>
    new UserError(
      'output',
      `要写入工作表“${sheet}”的 ${address} 的文字太长，一个单元格放不下，${NOTHING}请先缩短文字。`,
    ),
  memoTooLong: () =>
    new UserError(
      'output',
      '要记在工作簿里的更正过多（超过二十万字），这次没有保存，请先清除不再需要的更正。',
    ),
  twice: (sheet: string, address: string) =>
    new UserError('host', `工作表“${sheet}”的 ${address} 同时有两个不同的写入值，${NOTHING}`),
};

function quoted(value: CellValue): string {
  if (value === null || value === '') return '空白';
  if (typeof value === 'boolean') return value ? '“TRUE”' : '“FALSE”';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** Differences named in a sentence; all of them are in the error. */
const NAMED = 3;

function changedCells(differences: readonly CellDifference[]): string {
  const said = ({ before, now }: CellDifference) =>
    `读取时为${quoted(before)}，现在为${quoted(now)}`;
  const [first] = differences;
  if (first && differences.length === 1) {
    return `工作表“${first.sheet}”的 ${first.address} 已被改动：${said(first)}`;
  }
  const named = differences
    .slice(0, NAMED)
    .map((one) => `工作表“${one.sheet}”的 ${one.address}（${said(one)}）`);
  const more = differences.length > NAMED ? '等' : '';
  return `有 ${differences.length} 个单元格已被改动：${named.join('、')}${more}`;
}
