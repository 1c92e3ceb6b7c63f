const TITLES = /《[^《》]{0,120}》/g;
const NUMBERS =
  /[（(]?[\p{Script=Han}]{0,8}[〔[［【(（]\s*(?:19|20)\d\d\s*[〕\]］】)）]\s*第?\s*\d+\s*号[）)]?/gu;
const QUOTES = /“[^“”]{0,80}”/g;

const filler = (text: string): string => '□'.repeat(text.length);

/** Titles of documents and their numbers blanked out, so that what they say is not taken for the report's own words. Places stay. */
export const withoutTitles = (text: string): string =>
  text.replace(TITLES, filler).replace(NUMBERS, filler);

/** Words in quotation marks blanked out too. Places stay. */
export const withoutQuotes = (text: string): string => withoutTitles(text).replace(QUOTES, filler);
