import { BUILTIN_FORMATS } from './builtinFormats';
import { type Element, elementsOf } from './xmlTree';
import { isTrue } from './xmlValues';

/** 样式 One cell format (`xf`) with what it points to. */
export interface Xf {
  readonly format: string;
  /** 锁定 True unless the style says otherwise. */
  readonly locked: boolean;
  readonly font: Element | null;
  readonly fill: Element | null;
  readonly border: Element | null;
  readonly alignment: Element | null;
}

export interface Styles {
  /** By the style index that cells, rows and columns carry. */
  readonly xfs: readonly Xf[];
  /** Custom palette, `AARRGGBB` each, or empty. */
  readonly palette: readonly string[];
}

export const PLAIN_XF: Xf = {
  format: 'General',
  locked: true,
  font: null,
  fill: null,
  border: null,
  alignment: null,
};

/** Reads a styles part. Throws `UserError` (damaged). */
export function readStyles(xml: string, part: string): Styles {
  const root = elementsOf(xml, part, 'styleSheet');
  const list = (name: string) => root.child(name)?.children ?? [];
  const formats = new Map(
    list('numFmts').map((one) => [Number(one.get('numFmtId')), one.get('formatCode') ?? 'General']),
  );
  const fonts = list('fonts');
  const fills = list('fills');
  const borders = list('borders');
  const xfs = list('cellXfs').map((xf): Xf => {
    const id = Number(xf.get('numFmtId') ?? 0);
    const pointed = (items: readonly Element[], name: string) =>
      items[Number(xf.get(name) ?? 0)] ?? null;
    const locked = xf.child('protection')?.get('locked') ?? null;
    return {
      format: formats.get(id) ?? BUILTIN_FORMATS[id] ?? 'General',
      locked: locked === null || isTrue(locked),
      font: pointed(fonts, 'fontId'),
      fill: pointed(fills, 'fillId'),
      border: pointed(borders, 'borderId'),
      alignment: xf.child('alignment'),
    };
  });
  const indexed = root.child('colors')?.child('indexedColors')?.children ?? [];
  return { xfs, palette: indexed.map((one) => one.get('rgb') ?? '') };
}
