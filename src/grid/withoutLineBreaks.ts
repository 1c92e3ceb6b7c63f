/** What a person typed over several lines of a cell, on one. */
export const withoutLineBreaks = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
