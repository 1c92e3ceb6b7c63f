import { type KeyboardEvent, memo } from 'react';
import type { Correction } from '../../../model/proof';
import type { FindingView } from '../state';
import { type Segment, segmentsOf } from '../text/segments';
import { useProof } from '../useProof';
import { messageId, showCard } from './jump';

interface MarkedTextProps {
  readonly text: string;
  /** The gravest first. */
  readonly marks: readonly FindingView[];
  readonly corrections: readonly Correction[];
  /** Key of the finding a person looks at, where it is one of these. */
  readonly selected: string | null;
}

/** 一段文字，问题所在处有标记，采用的更正看得见 */
export const MarkedText = memo(({ text, marks, corrections, selected }: MarkedTextProps) => {
  if (marks.length === 0 && corrections.length === 0) return text;
  const places = marks.flatMap(({ key, finding: { place } }) => (place ? [{ key, place }] : []));
  return segmentsOf(text, places, corrections).map((segment, index) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the words of a finished report never move
    if (segment.keys.length === 0) return <Changed key={index} segment={segment} />;
    const [gravest] = marks.filter(({ key }) => segment.keys.includes(key));
    const current = selected !== null && segment.keys.includes(selected);
    return (
      <Marked
        key={index}
        segment={segment}
        name={`${gravest?.finding.severity ?? 'hint'}${current ? ' current' : ''}`}
      />
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the words of a finished report never move
  });
});

/** Words that a finding speaks of; the first of them leads to what it says. */
function Marked({ segment, name }: { readonly segment: Segment; readonly name: string }) {
  const { proof } = useProof();
  const { keys, begins } = segment;
  const [first = keys[0] ?? ''] = begins;
  const go = () => {
    proof.select(first);
    showCard(first);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  };
  return (
    <mark
      className={name}
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
