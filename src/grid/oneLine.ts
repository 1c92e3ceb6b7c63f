/** What a person typed over several lines of a cell, on one. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
