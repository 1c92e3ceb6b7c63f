/** 看得见的行 From `first` up to, not including, `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Rows drawn beyond the edges, so that scrolling does not show a gap. */
const BEYOND = 12;
/** The first row drawn is a multiple of this, so that not every pixel scrolled draws anew. */
const STEP = 6;

/** Which of `count` rows of one height have to be drawn; lengths in pixels. */
export function visible(count: number, height: number, top: number, room: number): Stretch {
  const last = Math.max(0, count * height - room);
  const from = Math.floor(Math.min(top, last) / height) - BEYOND;
  const first = Math.max(0, Math.min(count, Math.floor(from / STEP) * STEP));
  const end = Math.min(count, Math.ceil(room / height) + first + 2 * BEYOND + STEP);
  return { first, end };
}
