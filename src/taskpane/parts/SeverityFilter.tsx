import type { Severity } from '../../model/finding';
import { SEVERITIES } from '../session/findingGroups';

interface SeverityFilterProps {
  /** One a finding. */
  readonly severities: readonly Severity[];
  /** Null lists all. */
  readonly filter: Severity | null;
  readonly onFilter: (filter: Severity | null) => void;
}

/** 按轻重筛选，带个数 */
export function SeverityFilter({ severities, filter, onFilter }: SeverityFilterProps) {
  const choices = [
    { severity: null, name: '全部', count: severities.length },
    ...SEVERITIES.map(({ severity, name }) => ({
      severity,
      name,
      count: severities.filter((one) => one === severity).length,
    })),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and a legend of its own
    <div className="filter" role="group" aria-label="只看哪一类问题">
      {choices.map(({ severity, name, count }) => (
        <button
          key={name}
          type="button"
          className={severity ? `pick ${severity}` : 'pick'}
          aria-pressed={filter === severity}
          onClick={() => onFilter(severity)}
        >
          {name} <span className="count">{count}</span>
        </button>
      ))}
    </div>
  );
}
