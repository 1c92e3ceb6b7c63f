import type { Book } from './book';
import type { Palette } from './colors';
import { readTheme } from './theme';

/** The colours that a workbook's styles may point to. */
export function paletteOf({ main, pack, styles }: Pick<Book, 'main' | 'pack' | 'styles'>): Palette {
  const { themePart } = main;
  const theme = themePart ? readTheme(pack.text(themePart), themePart) : [];
  return { theme, indexed: styles.palette };
}
