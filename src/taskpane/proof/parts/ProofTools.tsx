import { Button } from '@fluentui/react-components';
import { SEVERITIES } from '../../session/findingGroups';
import { countOf } from '../counts';
import { undecided } from '../decisions';
import { useProof } from '../useProof';

/** 按轻重筛选，全部采用 `shown`: how many findings are on show. */
export function ProofTools({ shown }: { readonly shown: number }) {
  const { proof, state } = useProof();
  const { findings, filter } = state;
  const picks = [{ severity: null, name: '全部' }, ...SEVERITIES];
  const waiting = undecided(state).length;
  const wanted = countOf(findings, filter);
  return (
    <div className="proof-tools">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and a legend of its own */}
      <div className="filter" role="group" aria-label="只看哪一类问题">
        {picks.map(({ severity, name }) => (
          <button
            key={name}
            type="button"
            className={severity ? `pick ${severity}` : 'pick'}
            aria-pressed={filter === severity}
            onClick={() => proof.filter(severity)}
          >
            {name} <span className="count">{countOf(findings, severity)}</span>
          </button>
        ))}
      </div>
      {waiting > 1 && (
        <Button size="small" onClick={() => proof.takeAll()}>
          全部采用（{waiting} 处）
        </Button>
      )}
      {shown < wanted && <p className="quiet">问题较多，先列出较重的 {shown} 处，改好后再核对。</p>}
    </div>
  );
}
