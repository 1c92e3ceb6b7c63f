import type { Prose } from '../../../model/proof';

/** 一段正文, or one row of a table. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly level: number | null }
  | { readonly kind: 'row'; readonly table: number; readonly cells: readonly RowCell[] };

export interface RowCell {
  /** Index into `Prose.paragraphs`. */
  readonly paragraph: number;
  /** From 0. */
  readonly column: number;
}

/** The prose as it is shown, in order: cells of one row stand together. */
export function blocksOf({ paragraphs }: Prose): TextBlock[] {
  const blocks: TextBlock[] = [];
  let cells: RowCell[] = [];
  let at = '';
  paragraphs.forEach(({ cell, level }, paragraph) => {
    if (!cell) {
      at = '';
      blocks.push({ kind: 'paragraph', paragraph, level });
      return;
    }
    const here = `${cell.table}-${cell.row}`;
    if (here !== at) {
      cells = [];
      at = here;
      blocks.push({ kind: 'row', table: cell.table, cells });
    }
    cells.push({ paragraph, column: cell.column });
  });
  return blocks;
}

/** The paragraphs of a block. */
export function paragraphsOf(block: TextBlock): readonly number[] {
  return block.kind === 'row' ? block.cells.map(({ paragraph }) => paragraph) : [block.paragraph];
}

/** Tells a block from the others. */
export const blockKey = (block: TextBlock): number => paragraphsOf(block)[0] ?? -1;
