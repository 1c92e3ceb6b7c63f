import type { Source } from '../../../model/source';

interface GroundsProps {
  readonly sources: readonly Source[];
  readonly code: string;
}

/** 依据 Their names; opened, their titles and the wording relied on. */
export function Grounds({ sources, code }: GroundsProps) {
  if (sources.length === 0) return <p className="quiet">{code}</p>;
  return (
    <details className="proof-grounds">
      <summary className="quiet">
        依据：{sources.map(({ id }) => id).join('、')} · {code}
      </summary>
      <ul>
        {sources.map(({ id, title, issuer, wording }) => (
          <li key={id}>
            {title}（{issuer}）：{wording}
          </li>
        ))}
      </ul>
    </details>
  );
}
