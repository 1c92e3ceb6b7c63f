import type { CellValue } from '../model/grid';
import { parseTrail } from './keep';
import type { TrailEntry } from './trail';

/** 留痕表 */
export const TRAIL_SHEET = '自评留痕';
/** Column widths in characters. */
export const TRAIL_WIDTHS = [17, 12, 22, 28, 18, 18, 30, 30, 10];

const HEADER = ['时间', '事项', '位置', '项目', '原内容', '新内容', '理由', '评分办法', '工具版本'];
const ACTIONS: Readonly<Record<TrailEntry['action'], string>> = {
  write: '写入得分',
  fix: '修复问题',
  material: '报告素材',
  sheet: '新增工作表',
  restore: '撤销写入',
};

/**
 * A trail as the lines of a sheet, for a reviewer, oldest first; decisions are listed where they were made, changed or
 * withdrawn. `text` is what the workbook keeps; all cells are text.
 */
export function trailRows(text: string | null): string[][] {
  const { folded, broken, entries } = parseTrail(text);
  const rows = [HEADER];
  if (broken) rows.push(line({ what: '以前的留痕已损坏，读不出来' }));
  if (folded.entries > 0) {
    const what = `较早的 ${folded.entries} 次记录已略去`;
    rows.push(line({ when: folded.until, what }));
  }
  entries.forEach((entry, index) => {
    rows.push(...linesOf(entry, entries[index - 1] ?? null));
  });
  return rows;
}

interface Line {
  readonly when?: string;
  readonly what: string;
  readonly where?: string;
  readonly label?: string;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
}

function line(said: Line, policy = '', tool = ''): string[] {
  const { when = '', what, where = '', label = '', before = '', after = '', reason = '' } = said;
  return [when, what, where, label, before, after, reason, policy, tool];
}

function linesOf(entry: TrailEntry, earlier: TrailEntry | null): string[][] {
  const what = ACTIONS[entry.action];
  const written = entry.cells.map(({ cell, label, before, after }): Line => {
    return { what, where: cell, label, before: shown(before), after: shown(after) };
  });
  const more: Line[] = entry.more > 0 ? [{ what, label: `另有 ${entry.more} 格从略` }] : [];
  const said = [...decided(entry, earlier), ...written, ...more];
  const whole = said.length > 0 ? said : [{ what, label: '没有改动单元格' }];
  return whole.map((one) => line({ ...one, when: entry.at }, entry.policy.title, entry.tool));
}

/** What persons decided since the entry before. */
function decided(now: TrailEntry, earlier: TrailEntry | null): Line[] {
  const override = ({ cell, score, reason }: TrailEntry['overrides'][number]): Line => {
    return { what: '人工改分', where: cell, after: score, reason };
  };
  const setAside = ({ code, form, cell, reason }: TrailEntry['setAside'][number]): Line => {
    return { what: '搁置问题', where: cell ?? form, label: code, reason };
  };
  return [
    ...changes((earlier?.overrides ?? []).map(override), now.overrides.map(override)),
    ...changes((earlier?.setAside ?? []).map(setAside), now.setAside.map(setAside)),
  ];
}

function changes(old: readonly Line[], fresh: readonly Line[]): Line[] {
  const key = (one: Line) => JSON.stringify(one);
  const [were, are] = [new Set(old.map(key)), new Set(fresh.map(key))];
  const place = ({ where, label }: Line) => JSON.stringify([where, label]);
  const places = new Set(fresh.map(place));
  const withdrawn = old.filter((one) => !are.has(key(one)) && !places.has(place(one)));
  return [
    ...withdrawn.map((one) => ({ ...one, what: `取消${one.what}` })),
    ...fresh.filter((one) => !were.has(key(one))),
  ];
}

function shown(value: CellValue): string {
  if (value === null || value === '') return '（空白）';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
