import { paragraphsOf, type TextBlock } from './blocks';

/** Blocks on show, or a run of blocks that nothing is said about. */
export type Fold =
  | { readonly kind: 'open'; readonly block: TextBlock }
  | { readonly kind: 'gap'; readonly blocks: readonly TextBlock[] };

/**
 * 只看有问题的段落 The blocks spoken of, each after the last heading above it; runs of others are folded. A single block
 * is shorter than the line that would stand for it and is shown.
 */
export function foldedOf(
  blocks: readonly TextBlock[],
  spokenOf: (paragraph: number) => boolean,
): Fold[] {
  const shown = new Set<TextBlock>();
  let heading: TextBlock | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.level !== null) heading = block;
    if (!paragraphsOf(block).some(spokenOf)) continue;
    shown.add(block);
    if (heading) shown.add(heading);
    heading = null;
  }
  const folds: Fold[] = [];
  let gap: TextBlock[] = [];
  const close = () => {
    const [only] = gap;
    if (only && gap.length === 1) folds.push({ kind: 'open', block: only });
    else if (only) folds.push({ kind: 'gap', blocks: gap });
    gap = [];
  };
  for (const block of blocks) {
    if (!shown.has(block)) {
      gap.push(block);
      continue;
    }
    close();
    folds.push({ kind: 'open', block });
  }
  close();
  return folds;
}
