/** 表头底色 Light enough for black text, also printed without colours. */
export const HEADER_COLOUR = '#D9E2F3';

/** A width in characters as Excel takes it: 1 to 255. */
export function columnWidth(asked: number): number {
  return Math.min(255, Math.max(1, asked));
}
