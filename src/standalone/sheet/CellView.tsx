import { memo, useEffect, useRef } from 'react';
import type { CellLook } from '../../hosts/file';
import { CellEditor } from './CellEditor';
import { cellStyle } from './cellStyle';
import type { TableCell } from './table';
import type { Typed } from './typed';

interface CellViewProps {
  readonly name: string;
  readonly cell: TableCell;
  readonly text: string;
  readonly look: CellLook | undefined;
  readonly editable: boolean;
  readonly selected: boolean;
  /** True for the one cell that Tab reaches. */
  readonly reachable: boolean;
  readonly editing: { readonly first: string | null } | null;
  readonly onSelect: (name: string) => void;
  readonly onEdit: (first: string | null) => void;
  readonly onDone: (name: string, value: Typed | undefined) => void;
}

/** 一格 */
export const CellView = memo(
  function CellView(props: CellViewProps) {
    const { name, cell, text, look, selected, editing, editable } = props;
    const box = useRef<HTMLTableCellElement>(null);
    useEffect(() => {
      if (selected) box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }, [selected]);
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the table around it hears the keys
      <td
        ref={box}
        id={`cell-${name}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is worked in
        role="gridcell"
        rowSpan={cell.rowSpan}
        colSpan={cell.colSpan}
        tabIndex={props.reachable ? 0 : -1}
        aria-selected={selected}
        aria-readonly={!editable}
        className={selected ? 'selected' : undefined}
        style={cellStyle(cell, look)}
        title={cell.cell.formula ? `公式 ${cell.cell.formula}` : undefined}
        onClick={() => props.onSelect(name)}
        onDoubleClick={() => editable && props.onEdit(null)}
      >
        {editing && editable ? (
          <CellEditor name={name} cell={cell.cell} first={editing.first} onDone={props.onDone} />
        ) : look?.upright ? (
          <span className="vertical">{text}</span>
        ) : (
          text
        )}
      </td>
    );
  },
  (before, after) =>
    before.cell === after.cell &&
    before.text === after.text &&
    before.look === after.look &&
    before.selected === after.selected &&
    before.reachable === after.reachable &&
    before.editing === after.editing,
);
