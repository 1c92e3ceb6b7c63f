import { clean } from '../clean';
import { escapeMarkup } from '../html/escape';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Longest text a cell can hold. */
const MOST_CHARACTERS = 32_767;
/** What a spreadsheet would take for an escaped character. */
const LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text of a cell, escaped. */
export function cellMarkup(text: string): string {
  const whole = clean(text);
  const cut =
    whole.length > MOST_CHARACTERS ? `${clean(whole.slice(0, MOST_CHARACTERS - 1))}…` : whole;
  return escapeMarkup(cut.replace(LOOKALIKE, '_x005F_'));
}

/** Text for an attribute or an element that is no cell. */
export const markup = (text: string): string => escapeMarkup(clean(text));

/** A relationships part. */
export function relationshipsXml(
  links: readonly {
    readonly id: string;
    readonly type: string;
    readonly target: string;
    readonly external?: boolean;
  }[],
): string {
  const items = links.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${markup(target)}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}
