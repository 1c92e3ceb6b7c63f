import type { Ask } from '../model/outline';
import { askOf } from './ask';
import { evidenceId, plainName, type Row } from './row';
import { oneLine, quoted } from './text';

/** “某指标”, with its project before it where a workbook may hold several. */
export function rowLabel(row: Row): string {
  const { kind, project } = row.form;
  const of = kind === 'project' ? oneLine(project ?? '') : '';
  return `${of && quoted(of)}${quoted(plainName(row))}`;
}

/** 指标佐证 What the unit may type for one indicator: facts, figures and examples that bear out its 完成值. */
function evidenceAsk(row: Row): Ask {
  return askOf({
    id: evidenceId(row.key),
    prompt: `${rowLabel(row)}完成情况的具体事实、数据和佐证材料`,
    optional: true,
  });
}

export const evidenceAsks = (rows: readonly Row[]): Ask[] => rows.map(evidenceAsk);
