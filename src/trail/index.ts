export { restoredEntry, type TrailOccasion, writtenEntry } from './entry';
export { appendTrail } from './keep';
export { TRAIL_SHEET, TRAIL_WIDTHS, trailRows } from './rows';
export type { TrailEntry } from './trail';
