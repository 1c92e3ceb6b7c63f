import { type KeyboardEvent, memo } from 'react';
import type { Correction } from '../../../model/proof';
import type { Mark } from '../text/marks';
import { type Segment, segmentsOf } from '../text/segments';
import { useProof } from '../useProof';
import { messageId, showCard } from './jump';

interface MarkedTextProps {
  readonly text: string;
  /** The gravest first. */
  readonly marks: readonly Mark[];
  readonly corrections: readonly Correction[];
  /** Key of the finding a person looks at, where it is one of these. */
  readonly selected: string | null;
}

/** 一段文字，问题所在处有标记，采用的更正看得见 */
export const MarkedText = memo(({ text, marks, corrections, selected }: MarkedTextProps) => {
  if (marks.length === 0 && corrections.length === 0) return text;
  return segmentsOf(text, marks, corrections).map((segment, index) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the words of a finished report never move
    const over = marks.filter(({ name }) => segment.names.includes(name));
    return over.length === 0 ? (
      <Changed key={index} segment={segment} />
    ) : (
      <Marked key={index} segment={segment} marks={over} selected={selected} />
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the words of a finished report never move
  });
});

interface MarkedProps {
  readonly segment: Segment;
  /** Those it lies in, the gravest first. */
  readonly marks: readonly Mark[];
  readonly selected: string | null;
}

/** Words that a finding speaks of; the first of them leads to what it says. */
function Marked({ segment, marks, selected }: MarkedProps) {
  const { proof } = useProof();
  const { begins } = segment;
  const [gravest] = marks;
  const first = marks.find(({ name }) => name === begins[0]) ?? gravest;
  const keys = [...new Set(marks.map(({ key }) => key))];
  const current = selected !== null && keys.includes(selected);
  const go = () => {
    if (!first) return;
    proof.select(first.key);
    showCard(first.key);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  };
  return (
    <mark
      className={`${gravest?.severity ?? 'hint'}${current ? ' current' : ''}`}
      tabIndex={begins.length > 0 ? 0 : undefined}
      data-begins={begins.length > 0 ? begins.join(' ') : undefined}
      aria-describedby={keys.map(messageId).join(' ')}
      onClick={go}
      onKeyDown={press}
    >
      <Changed segment={segment} />
    </mark>
  );
}

/** The words as they are, or as a correction has them. */
function Changed({ segment: { text, gone, added } }: { readonly segment: Segment }) {
  return (
    <>
      {gone ? <del>{text}</del> : text}
      {added !== '' && <ins>{added}</ins>}
    </>
  );
}
