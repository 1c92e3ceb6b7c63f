import type { FindingView } from '../state';
import { useProof } from '../useProof';
import { FindingCard } from './FindingCard';

/** 一组问题 */
export function FindingCards({ views }: { readonly views: readonly FindingView[] }) {
  const { state } = useProof();
  return (
    <ul className="proof-cards">
      {views.map((view) => (
        <FindingCard
          key={view.key}
          view={view}
          decision={state.decisions.get(view.key) ?? null}
          current={state.selected === view.key}
        />
      ))}
    </ul>
  );
}
