import type { ProofContext } from '../../../model/proofCheck';
import { headsOf } from '../body';
import { type NumberMark, type NumberStyle, numberMarkOf } from '../numbering';

type RankedStyle = Exclude<NumberStyle, 'part' | 'other'>;

/** A number in its paragraph. */
export interface PlacedMark extends NumberMark {
  readonly style: RankedStyle;
  readonly paragraph: number;
  readonly isHeading: boolean;
}

/** 一、 above （一） above 1. above （1）; other styles are not ranked. */
export const RANK: Readonly<Record<RankedStyle, number>> = {
  chinese: 1,
  chineseParen: 2,
  arabic: 3,
  arabicParen: 4,
};

const isRanked = (mark: NumberMark): mark is NumberMark & { style: RankedStyle } =>
  mark.style in RANK;

/** The ranked numbers that paragraphs open with, in order; table cells left out. */
export function marksOf({
  prose,
  structure,
}: Pick<ProofContext, 'prose' | 'structure'>): PlacedMark[] {
  const heads = headsOf(structure);
  return prose.paragraphs.flatMap(({ text, cell }, paragraph): PlacedMark[] => {
    const mark = cell === null ? numberMarkOf(text) : null;
    if (!mark || !isRanked(mark)) return [];
    return [{ ...mark, paragraph, isHeading: heads.has(paragraph) }];
  });
}

/** Where a number stands. */
export const placeOfMark = ({ paragraph, start, text }: PlacedMark) => ({
  paragraph,
  start,
  end: start + text.length,
});
