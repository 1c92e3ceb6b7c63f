import { Button } from '@fluentui/react-components';
import { SeverityFilter } from '../../parts/SeverityFilter';
import { countOf } from '../counts';
import { waitingPlaces } from '../decisions';
import { useProof } from '../useProof';

/** 按轻重筛选，全部采用 `shown`: how many findings are on show. */
export function ProofTools({ shown }: { readonly shown: number }) {
  const { proof, state } = useProof();
  const { findings, filter } = state;
  const waiting = waitingPlaces(state);
  const wanted = countOf(findings, filter);
  return (
    <div className="proof-tools">
      <SeverityFilter
        severities={findings.map(({ finding }) => finding.severity)}
        filter={filter}
        onFilter={(severity) => proof.filter(severity)}
      />
      {waiting > 1 && (
        <Button size="small" onClick={() => proof.takeAll()}>
          全部采用（{waiting} 处）
        </Button>
      )}
      {shown < wanted && <p className="quiet">问题较多，先列出较重的 {shown} 处，改好后再核对。</p>}
    </div>
  );
}
