import type { Block, Run } from '../model/report';
import type { Facts } from './facts';

/** What a statement gives a section; a subheading is numbered by the section it stands in. */
export type Piece =
  | { readonly kind: 'subheading'; readonly runs: readonly Run[] }
  | Extract<Block, { kind: 'paragraph' | 'table' }>;

/** 陈述 One kind of fact told from the form and its scores. */
export type Statement = (facts: Facts) => readonly Piece[];

export const paragraph = (runs: readonly Run[]): Piece => ({ kind: 'paragraph', runs });
export const subheading = (runs: readonly Run[]): Piece => ({ kind: 'subheading', runs });
