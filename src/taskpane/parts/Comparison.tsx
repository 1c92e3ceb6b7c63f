import { showShort } from '../../numbers/show';
import type { Difference } from '../../pipeline';
import { formNames } from '../session/formNames';
import { useSession } from '../useSession';
import { CellButton } from './CellButton';
import { Choose } from './Choose';

/** 换一种办法看看：哪些行的得分会变 */
export function Comparison() {
  const { session, state } = useSession();
  const { comparison, examination, policies, policy } = state;
  const forms = examination?.forms ?? [];
  const names = formNames(forms);
  const others = policies.filter(({ id }) => id !== policy);
  const title = (id: string) => policies.find((one) => one.id === id)?.title ?? id;
  const formName = (id: string) => names[forms.findIndex((form) => form.id === id)] ?? id;
  return (
    <div className="comparison">
      <Choose
        label="换一种办法看看"
        value={comparison?.policy ?? ''}
        choices={[{ id: '', title: '不比较' }, ...others]}
        onChoose={(id) => session.compareWith(id)}
      />
      {comparison?.rows.length === 0 && (
        <p className="quiet">按“{title(comparison.policy)}”，各行得分和总分都不变。</p>
      )}
      {comparison && comparison.rows.length > 0 && (
        <table>
          <caption>得分不同的有 {comparison.rows.length} 处（只供比较，不写入）</caption>
          <thead>
            <tr>
              <th scope="col">{title(policy)}（本办法）</th>
              <th scope="col">{title(comparison.policy)}</th>
            </tr>
          </thead>
          {comparison.rows.map((row) => (
            <tbody key={`${row.form}-${row.label}-${row.cell}`}>
              <tr>
                <th colSpan={2} scope="rowgroup">
                  {row.cell ? <CellButton cell={row.cell}>{row.label}</CellButton> : row.label}
                  {forms.length > 1 && <span className="quiet"> {formName(row.form)}</span>}
                </th>
              </tr>
              <tr>
                <Side score={row.here} working={row.hereWorking} />
                <Side score={row.there} working={row.thereWorking} />
              </tr>
            </tbody>
          ))}
        </table>
      )}
    </div>
  );
}

/** 一种办法下的得分和算式 */
function Side({ score, working }: { score: Difference['here']; working: string }) {
  return (
    <td>
      <strong>{score ? showShort(score) : '—'}</strong>
      <span className="working">{working}</span>
    </td>
  );
}
