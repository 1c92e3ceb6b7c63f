import { type KeptFill, sameFill } from '../shared/keptFill';
import type { Book } from './book';
import { SheetIndex } from './cellStyle';
import { fileErrors } from './fileErrors';
import { keptFillOf } from './fills';
import { besidesFill } from './formatXml';
import { paletteOf } from './palette';
import { type Restyled, sheetDifference } from './sheetDifference';
import { StylesXml } from './stylesXml';
import { verifyEntries } from './verifyPatch';

/** A cell, the style index it is to have, and the background that goes with it. */
export interface Repainted extends Restyled {
  readonly fill: KeptFill;
}

/**
 * Compares the file before and after marks were made or taken back: no value and no formula is another, every style
 * that was there means the same, only the cells named have another one, which differs in the background alone and has
 * the one intended, and what is kept of it can be read again. Throws `UserError` (damaged).
 */
export function verifyMarked(
  before: Book,
  after: Book,
  changed: ReadonlySet<string>,
  repainted: ReadonlyMap<string, readonly Repainted[]>,
  text: string,
): void {
  verifyEntries(before, after, changed);
  if (after.marks.text !== text) throw fileErrors.unverified('标注的记录');
  if (before.memo.text !== after.memo.text) throw fileErrors.unverified('记在工作簿里的更正');
  const [old, now] = [stylesOf(before), stylesOf(after)];
  const kept = (a: readonly string[], b: readonly string[]) => a.every((one, i) => one === b[i]);
  if (!kept(old.xfs, now.xfs) || !kept(old.fills, now.fills)) throw fileErrors.unverified('样式');
  if (before.sheets.length !== after.sheets.length) throw fileErrors.unverified('工作表数目不符');
  const palette = paletteOf(after);
  before.sheets.forEach(({ name, model }, i) => {
    const other = after.sheets[i];
    if (other?.name !== name) throw fileErrors.unverified('工作表次序不符');
    const restyled = repainted.get(name) ?? [];
    const difference = sheetDifference(model, other.model, { restyled });
    if (difference) throw fileErrors.unverified(`工作表“${name}”的${difference}`);
    const [was, is] = [new SheetIndex(model), new SheetIndex(other.model)];
    for (const { row, column, fill } of restyled) {
      const style = is.style(row, column);
      const shown = keptFillOf(after.styles.xfs[style]?.fill ?? null, palette);
      const beside = besidesFill(old.xfs[was.style(row, column)] ?? PLAIN);
      const same =
        shown && sameFill(shown, fill) && besidesFill(now.xfs[style] ?? PLAIN) === beside;
      if (!same) throw fileErrors.unverified(`工作表“${name}”的底色`);
    }
  });
}

const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

function stylesOf({ main, pack }: Book): StylesXml {
  const part = main.stylesPart;
  if (!part) throw fileErrors.unverified('样式');
  return new StylesXml(pack.text(part), part);
}
