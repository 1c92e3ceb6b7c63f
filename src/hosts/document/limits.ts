/** Characters of text read from one report; the longest reports have a tenth of it. */
export const MAX_CHARACTERS = 1_000_000;
/** One part of a Word file, inflated. */
export const MAX_WORD_PART = 64 * 1024 * 1024;
/** Elements within elements: tables in tables in boxes come nowhere near. */
export const MAX_DEPTH = 200;
