const TITLES = /《[^《》]{0,120}》/g;
const NUMBERS =
  /[（(]?[\p{Script=Han}]{0,8}[〔[［【(（]\s*(?:19|20)\d\d\s*[〕\]］】)）]\s*第?\s*\d+\s*号[）)]?/gu;
const QUOTES = /“[^“”]{0,80}”/g;

const filler = (text: string): string => '□'.repeat(text.length);

/** The number from its bracket on: most lines hold none, and looking for the words in front of it is slow. */
const NUMBER = /[〔[［【(（]\s*(?:19|20)\d\d\s*[〕\]］】)）]\s*第?\s*\d+\s*号/;

/** Titles of documents and their numbers blanked out, so that what they say is not taken for the report's own words. Places stay. */
export const withoutTitles = (text: string): string => {
  const untitled = text.replace(TITLES, filler);
  return NUMBER.test(untitled) ? untitled.replace(NUMBERS, filler) : untitled;
};

/** Words in quotation marks blanked out too. Places stay. */
export const withoutQuotes = (text: string): string => withoutTitles(text).replace(QUOTES, filler);
