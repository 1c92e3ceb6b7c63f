import { memo } from 'react';
import { COLUMNS } from '../rows/columns';
import type { ViewRow } from '../rows/viewRow';

interface LedgerLineProps {
  readonly view: ViewRow;
  readonly id: string;
  /** Counted from 1, the head of the table included. */
  readonly index: number;
  /** The row the keyboard is on. */
  readonly active: boolean;
  /** The row whose findings are shown. */
  readonly open: boolean;
  readonly onOpen: (view: ViewRow) => void;
}

/** 台账的一行 */
export const LedgerLine = memo(function LedgerLine(props: LedgerLineProps) {
  const { view, id, index, active, open, onOpen } = props;
  const names = [view.row.row, active && 'active', open && 'open'].filter(Boolean);
  return (
    <tr
      id={id}
      aria-rowindex={index}
      aria-selected={open}
      className={names.join(' ')}
      onClick={() => onOpen(view)}
    >
      {COLUMNS.map(({ id: column, kind, shown, more }) => {
        const [first, second] = [shown(view), more?.(view) ?? ''];
        return (
          <td
            key={column}
            className={
              column === 'errors' && first === '0' ? `${kind} errors none` : `${kind} ${column}`
            }
            title={kind === 'text' ? [first, second].filter(Boolean).join('\n') : undefined}
          >
            <span className="first">{first}</span>
            {second && <span className="second">{second}</span>}
          </td>
        );
      })}
    </tr>
  );
});
