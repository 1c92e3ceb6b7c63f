/** What a spreadsheet may take for the start of a formula, behind blanks and an opening quote. */
const FORMULA_START = /^[\s"]*[=+\-@＝＋－＠]/;

/** Harmless and common in tables: a signed amount such as -5% or +12万元, or nothing but dashes. */
const SIGNED_AMOUNT = /^\s*[+\-＋－]\d[\d,.]*\s*[%％‰]?\p{Script=Han}*\s*$/u;
const DASHES = /^\s*[-－]+\s*$/;

/** Puts an apostrophe before text that a spreadsheet, when the text is pasted into it, would take for a formula. */
export function guardFormula(text: string): string {
  const harmless = !FORMULA_START.test(text) || SIGNED_AMOUNT.test(text) || DASHES.test(text);
  return harmless ? text : `'${text}`;
}
