import { SEVERITIES, standing } from '../session/findingGroups';
import { useSession } from '../useSession';

/** 按轻重筛选，带个数 */
export function SeverityFilter() {
  const { session, state } = useSession();
  const findings = standing(state.examination?.findings ?? []);
  const choices = [
    { severity: null, name: '全部', count: findings.length },
    ...SEVERITIES.map(({ severity, name }) => ({
      severity,
      name,
      count: findings.filter((one) => one.severity === severity).length,
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
          aria-pressed={state.filter === severity}
          onClick={() => session.filter(severity)}
        >
          {name} <span className="count">{count}</span>
        </button>
      ))}
    </div>
  );
}
