import type { MappingView } from '../../session/mapping/view';
import { useSession } from '../../useSession';
import { MappingItem } from './MappingItem';

/** Takes a total row that a person pointed at back. */
const AUTOMATIC = { id: 'auto', title: '自动识别' };

/** 指标行、总分行，和由人指定不是指标的行 */
export function RowList({ view }: { readonly view: MappingView }) {
  const { session } = useSession();
  const { form, rows } = view;
  const { totalBy } = rows;
  const pointTotal = (id: string) => {
    if (id === AUTOMATIC.id) return totalBy && session.withdraw(totalBy);
    return session.correct(form, [{ kind: 'row', form, what: 'total', row: Number(id) }]);
  };
  return (
    <ul className="mapped-list">
      <MappingItem
        name="指标"
        action="去掉一行"
        label="哪一行不是指标"
        choices={rows.indicatorChoices}
        value=""
        onPoint={(id) =>
          session.correct(form, [{ kind: 'row', form, what: 'notIndicator', row: Number(id) }])
        }
      >
        第{rows.first}～{rows.last}行，共 {rows.count} 项
      </MappingItem>
      {rows.excluded.map(({ correction, name }) => (
        <li key={name} className="mapped">
          <span className="name">不是指标</span>
          <span className="from">
            {name} <span className="by">由您指定</span>
          </span>
          <button
            type="button"
            className="link"
            aria-label={`改回指标：${name}`}
            onClick={() => session.withdraw(correction)}
          >
            改回
          </button>
        </li>
      ))}
      <MappingItem
        name="总分"
        action={rows.total === null ? '指定' : '更改'}
        label="总分在哪一行"
        choices={totalBy ? [AUTOMATIC, ...rows.totalChoices] : rows.totalChoices}
        value={rows.total === null ? '' : String(rows.total)}
        onPoint={pointTotal}
      >
        {rows.total === null ? (
          <span className="quiet">没有这一行</span>
        ) : (
          <>
            第{rows.total}行{' '}
            {totalBy ? <span className="by">由您指定</span> : <span className="quiet">原词</span>}
          </>
        )}
      </MappingItem>
    </ul>
  );
}
