/** A name from the form in quotation marks; its own marks become single ones: “‘三公’经费”. */
export function quote(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
