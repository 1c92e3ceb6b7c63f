import { qualified } from '../grid/address';
import type { Edit, Restored, Undo } from '../model/edit';
import type { Memo } from '../model/memo';
import type { TrailCell, TrailEntry } from './trail';

/** Who did what when; the core knows neither the clock nor its own version. */
export interface TrailOccasion extends Pick<TrailEntry, 'at' | 'tool' | 'policy'> {
  readonly memo: Pick<Memo, 'overrides' | 'setAside'>;
}

function entryOf(
  { at, tool, policy, memo }: TrailOccasion,
  action: TrailEntry['action'],
  cells: TrailCell[],
): TrailEntry {
  const { overrides, setAside } = memo;
  const { id, title } = policy;
  return { at, tool, policy: { id, title }, action, cells, more: 0, overrides, setAside };
}

/** What a trail tells of something written. */
export type Written = Omit<Edit, 'purpose'>;

/** The entry for what was written: 写入得分, 修复, 报告素材, or a new sheet by its first cell. */
export function writtenEntry(
  occasion: TrailOccasion,
  action: TrailEntry['action'],
  edits: readonly Written[],
): TrailEntry {
  const cells = edits.map(({ sheet, address, label, before, value }) => {
    return { cell: qualified(sheet, address), label, before, after: value };
  });
  return entryOf(occasion, action, cells);
}

/** The entry for a write that was taken back, as far as it was. */
export function restoredEntry(
  occasion: TrailOccasion,
  undo: Undo,
  { restored }: Restored,
): TrailEntry {
  const done = new Set(restored.map(({ sheet, address }) => qualified(sheet, address)));
  const cells = undo.cells.flatMap(({ sheet, address, before, after }) => {
    const cell = qualified(sheet, address);
    return done.has(cell) ? [{ cell, label: '', before: after, after: before }] : [];
  });
  return entryOf(occasion, 'restore', cells);
}
