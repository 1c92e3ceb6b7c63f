/** 文件大小上限 A caller may refuse by size before it reads a file. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Entries of the zip archive. */
export const MAX_ENTRIES = 10_000;
/** One XML part, inflated. */
export const MAX_PART_BYTES = 128 * 1024 * 1024;
/** One part that is packed to less than a hundredth, which nothing but the same words over and over is. */
export const MAX_REPETITIVE_BYTES = 6 * 1024 * 1024;
/** All entries, inflated, as the archive declares them. */
export const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** What of a sheet is read; a form is far smaller. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 256;
/** Cells kept of one sheet. */
export const MAX_CELLS = 2_000_000;
/** Longest text a cell can hold, in UTF-16 units. */
export const MAX_TEXT = 32_767;
