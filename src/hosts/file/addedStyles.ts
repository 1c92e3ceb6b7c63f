import { HEADER_COLOUR } from '../shared/addedLook';
import { markFill } from '../shared/keptFill';
import type { Book } from './book';
import { fillXml } from './fills';
import { StylesXml } from './stylesXml';

/** Style indices for the cells of an added sheet, and the styles part where one had to be appended. */
export interface AddedStyles {
  /** Wraps text. */
  readonly body: number;
  /** Wraps text, bold, shaded. */
  readonly header: number;
  readonly parts: ReadonlyMap<string, string>;
}

/** A book without a styles part stays without; its sheets are plain. Throws `UserError` (damaged). */
export function addedStyles(book: Book, withHeader: boolean): AddedStyles {
  const part = book.main.stylesPart;
  if (!part) return { body: 0, header: 0, parts: new Map() };
  const source = book.pack.text(part);
  const styles = new StylesXml(source, part);
  const { prefix: p } = styles;
  const body = styles.xf(
    `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">` +
      `<${p}alignment vertical="top" wrapText="1"/></${p}xf>`,
  );
  let header = body;
  if (withHeader) {
    const font = styles.font(boldFont(styles.fonts[0], p));
    const fill = styles.fill(fillXml(p, markFill(HEADER_COLOUR)));
    header = styles.xf(
      `<${p}xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" ` +
        `applyFill="1" applyAlignment="1"><${p}alignment vertical="center" wrapText="1"/></${p}xf>`,
    );
  }
  const changed = styles.xml();
  return { body, header, parts: new Map(changed === source ? [] : [[part, changed]]) };
}

/** The workbook's usual font, bold. */
function boldFont(usual = '', prefix: string): string {
  const inside = /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(usual)?.[1] ?? '';
  const others = inside.replace(/<(?:\w+:)?b(?:\s[^>]*)?(?:\/>|>\s*<\/(?:\w+:)?b\s*>)/, '');
  return `<${prefix}font><${prefix}b/>${others}</${prefix}font>`;
}
