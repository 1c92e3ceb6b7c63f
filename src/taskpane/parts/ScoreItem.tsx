import { Badge, Checkbox } from '@fluentui/react-components';
import { unqualified } from '../../grid/address';
import { editKey } from '../session/editsToWrite';
import type { ScoreRow } from '../session/scoreRows';
import { useSession } from '../useSession';
import { CellButton } from './CellButton';
import { MarkChooser } from './MarkChooser';
import { Override } from './Override';

const STATUS = {
  computed: null,
  suggested: { text: '待确认', color: 'warning' },
  kept: { text: '保留原分', color: 'informative' },
  undecided: { text: '无法确定', color: 'danger' },
} as const;
const OVERRIDDEN = { text: '人工改分', color: 'important' } as const;
const CONFIRMED = { text: '已确认', color: 'success' } as const;

/** 评分清单的一行：项目、得分、算式、原分 */
export function ScoreItem({ row }: { readonly row: ScoreRow }) {
  const { session, state } = useSession();
  const key = row.edit && editKey(row.edit);
  const chosen = row.cell !== null && state.choices.has(row.cell);
  const status = row.override ? OVERRIDDEN : chosen ? CONFIRMED : STATUS[row.status];
  return (
    <li className="row">
      {key && (
        <Checkbox
          className="tick"
          checked={!state.leftOut.has(key)}
          onChange={() => session.toggle(key)}
          aria-label={`写入“${row.label}”的得分`}
        />
      )}
      <div className="line">
        {row.cell ? <CellButton cell={row.cell}>{row.label}</CellButton> : row.label}
        {status && (
          <Badge appearance="tint" color={status.color}>
            {status.text}
          </Badge>
        )}
      </div>
      <span className="after">
        {row.after}
        {row.weight && <small>/{row.weight}</small>}
      </span>
      <p className="working">{row.working}</p>
      {row.method && <p className="working">表内得分计算方法：{row.method}</p>}
      {row.overFulfilled && <p className="working">完成值明显高于指标值，请在表中写明原因。</p>}
      <p className="before">{changeText(row)}</p>
      {row.overridable && row.cell && <Override row={row} cell={row.cell} most={row.overridable} />}
      {row.range && !row.override && row.cell && (row.status === 'suggested' || chosen) && (
        <MarkChooser cell={row.cell} label={row.label} mark={row.after} range={row.range} />
      )}
    </li>
  );
}

/** `H14，原为空`; what becomes of the cell. */
function changeText(row: ScoreRow): string {
  const where = row.cell ? `${unqualified(row.cell)?.address ?? row.cell}，` : '';
  if (row.edit) return `${where}原为${row.before === '空' ? '' : ' '}${row.before}`;
  return row.after === '—' ? `${where}不写入` : `${where}与表中一致，不写入`;
}
