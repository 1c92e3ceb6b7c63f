import { qualified } from '../../grid/address';
import type { CellDifference } from '../../model/edit';
import { editValue } from '../session/editValue';
import { CellButton } from './CellButton';

interface DifferencesProps {
  readonly cells: readonly CellDifference[];
  /** When a cell held what was expected there: 读取时、写入时. */
  readonly then: string;
}

/** 被改动的单元格：当时是什么，现在是什么 */
export function Differences({ cells, then }: DifferencesProps) {
  return (
    <ul className="rows differences">
      {cells.map(({ sheet, address, before, now }) => {
        const cell = qualified(sheet, address);
        return (
          <li key={cell} className="fix">
            <CellButton cell={cell}>{cell}</CellButton>
            <span className="change">
              {then} {editValue(before)}，现在 <strong>{editValue(now)}</strong>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
