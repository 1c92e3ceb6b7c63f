import { atMost, type Figure } from './figure';
import type { Kept } from './kept';

/** What each ratio or count of the benches is called, its unit, and the worst that is let pass. */
const RATIOS: Readonly<Record<string, readonly [title: string, unit: string, most: number]>> = {
  'pane-start': ['任务窗格打开到能用，与基准打开到能用之比', ' 倍', 1.1],
  'pane-findings': ['点“只检查”到看见问题，与基准打开之比', ' 倍', 0.6],
  'pane-written': ['点“写入并成稿”到写完，与基准打开之比', ' 倍', 0.7],
  'pane-word': ['首份 Word 文件，与基准打开之比', ' 倍', 0.9],
  'core-growth': ['读表、检查、评分每行用时，3000行与60行之比', ' 倍', 1.5],
  'draft-growth': ['起草每行用时，3000行与60行之比', ' 倍', 1.8],
  'core-copy': ['读表、检查、评分3000行，与按 JSON 复制之比', ' 倍', 16],
  'word-first': ['首份 Word 文件，与 docx 库打包空白段落之比', ' 倍', 3.5],
  'word-warm': ['以后每份 Word 文件，与 docx 库打包空白段落之比', ' 倍', 5],
  'syncs-read-60': ['在 Excel 中读60行的往返', ' 次', 1],
  'syncs-read-3000': ['在 Excel 中读3000行的往返', ' 次', 1],
  'syncs-write-60': ['在 Excel 中写60行的往返', ' 次', 2],
  'syncs-write-3000': ['在 Excel 中写3000行的往返', ' 次', 2],
};

/** Shown for a ratio that has not been measured: worse than any bound. */
const UNKNOWN = 9999;

/** Ratios and counts as the benches left them, each with its bound. */
export const ratioFigures = (kept: Kept['times']): Figure[] =>
  Object.entries(RATIOS).map(([id, [title, unit, most]]) => ({
    id,
    title,
    unit,
    value: kept?.ratios[id] ?? UNKNOWN,
    bound: atMost(most),
  }));
