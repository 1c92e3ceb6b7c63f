import type { Block, Run } from '../model/report';
import type { Facts } from './facts';

/** What a statement gives a section; a subheading or an item is numbered by the section it stands in. */
export type Piece =
  | { readonly kind: 'subheading'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'item';
      readonly runs: readonly Run[];
      readonly as: ItemKind;
      /** True of a mere name that waits for the words below it. */
      readonly open: boolean;
    }
  | Extract<Block, { kind: 'paragraph' | 'table' | 'chart' }>;

/** How an item of a list opens: with a number, or 一是、二是. */
export type ItemKind = 'item' | 'clause';

/** 陈述 One kind of fact told from the form and its scores. */
export type Statement = (facts: Facts) => readonly Piece[];

export const paragraph = (runs: readonly Run[]): Piece => ({ kind: 'paragraph', runs });
export const subheading = (runs: readonly Run[]): Piece => ({ kind: 'subheading', runs });
export const item = (runs: readonly Run[], as: ItemKind, open = false): Piece => ({
  kind: 'item',
  runs,
  as,
  open,
});
