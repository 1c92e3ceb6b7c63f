const ADDED = '（更正稿）';

/** `年报.docx` becomes `年报（更正稿）.docx`; a name without an ending keeps none. */
export function correctedName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z]+)?$/i.exec(name) ?? [];
  return stem.endsWith(ADDED) ? name : `${stem}${ADDED}${ending}`;
}
