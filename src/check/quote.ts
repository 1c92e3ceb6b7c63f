/** A name from the form in quotation marks; its own marks become single ones: “‘三公’经费”. */
export function quote(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The text in quotation marks, cut after so many characters. */
export const quoteStart = (text: string, most: number): string =>
  quote(text.length > most ? `${text.slice(0, most)}…` : text);
