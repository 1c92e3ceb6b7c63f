import { useMemo } from 'react';
import type { Correction, Prose } from '../../../model/proof';
import { correctionsTaken } from '../decisions';
import type { FindingView } from '../state';
import { blocksOf, type TextBlock } from '../text/blocks';
import { byParagraph } from '../text/byParagraph';
import { type Mark, marksOf } from '../text/marks';
import { useProof } from '../useProof';

export interface TextViewProps {
  readonly prose: Prose;
  /** The findings on show. */
  readonly views: readonly FindingView[];
}

/** What there is to see in the text, by paragraph. */
export interface TextView {
  readonly prose: Prose;
  readonly blocks: readonly TextBlock[];
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** The findings on show, by the paragraph of their first place. */
  readonly spoken: ReadonlyMap<number, readonly FindingView[]>;
  /** The corrections taken. */
  readonly corrections: ReadonlyMap<number, readonly Correction[]>;
  readonly selected: string | null;
}

/** The text with its marks; worked out again only where something changed. */
export function useTextView({ prose, views }: TextViewProps): TextView {
  const { state } = useProof();
  const { findings, decisions, selected } = state;
  const blocks = useMemo(() => blocksOf(prose), [prose]);
  const marks = useMemo(() => byParagraph(marksOf(views), ({ place }) => place.paragraph), [views]);
  const spoken = useMemo(
    () => byParagraph(views, ({ finding }) => finding.place?.paragraph ?? null),
    [views],
  );
  const corrections = useMemo(
    () => byParagraph(correctionsTaken({ findings, decisions }), ({ place }) => place.paragraph),
    [findings, decisions],
  );
  return { prose, blocks, marks, spoken, corrections, selected };
}
