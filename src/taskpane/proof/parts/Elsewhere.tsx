import type { FindingView } from '../state';
import { placesOf } from '../text/marks';

const MOST = 6;

interface ElsewhereProps {
  readonly finding: FindingView['finding'];
  /** Goes to one of the finding's places, from 0. */
  readonly onGo: (nth: number) => void;
}

/** 另见第…段 The other paragraphs where the same stands, each a way there. */
export function Elsewhere({ finding, onGo }: ElsewhereProps) {
  const ways = new Map<number, number>();
  for (const [nth, { paragraph }] of placesOf(finding).entries())
    if (!ways.has(paragraph)) ways.set(paragraph, nth);
  const others = [...ways].slice(1);
  if (others.length === 0) return null;
  return (
    <p className="proof-cells">
      <span className="quiet">另见</span>
      {others.slice(0, MOST).map(([paragraph, nth]) => (
        <button key={paragraph} type="button" className="place" onClick={() => onGo(nth)}>
          第{paragraph + 1}段
        </button>
      ))}
      {others.length > MOST && <span className="quiet">等 {others.length} 段</span>}
    </p>
  );
}
