import { useEffect, useMemo, useRef, useState } from 'react';
import { address, position } from '../../grid/address';
import type { SheetLayout } from '../../hosts/file';
import type { CellRef, Grid } from '../../model/grid';
import { CellView } from './CellView';
import { type Formatter, loadFormatter, plainText } from './shownText';
import { type TableCell, tableOf } from './table';
import type { Typed } from './typed';
import { useFit } from './useFit';
import { useGridKeys } from './useGridKeys';

/** Rows shown at first, and more each time 显示更多行 is pressed. */
const ROWS_AT_A_TIME = 300;

interface SheetViewProps {
  readonly grid: Grid;
  readonly layout: SheetLayout;
  readonly selected: CellRef | null;
  readonly onSelect: (address: string) => void;
  readonly onEdit: (address: string, value: Typed) => void;
}

/** 工作表 One sheet as an HTML table that can be walked with the arrow keys and edited where the workbook allows. */
export function SheetView({ grid, layout, selected, onSelect, onEdit }: SheetViewProps) {
  const [limit, setLimit] = useState(ROWS_AT_A_TIME);
  const [formatter, setFormatter] = useState<Formatter>(() => plainText);
  const [editing, setEditing] = useState<{ address: string; first: string | null } | null>(null);
  const at = selected?.sheet === grid.sheet ? position(selected.address) : null;
  const needed = at
    ? Math.max(limit, Math.ceil((at.row + 1) / ROWS_AT_A_TIME) * ROWS_AT_A_TIME)
    : limit;
  const table = useMemo(() => tableOf(grid, layout, needed), [grid, layout, needed]);
  const keys = useGridKeys(table, at, onSelect, (cell, first) =>
    setEditing({ address: cell, first }),
  );

  useEffect(() => {
    let current = true;
    void loadFormatter(grid.date1904).then((loaded) => current && setFormatter(() => loaded));
    return () => {
      current = false;
    };
  }, [grid.date1904]);

  const width = (column: number) => layout.columns[column]?.width ?? 64;
  const fullWidth = table.columns.reduce((sum, column) => sum + width(column), 0);
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useFit(frame, fullWidth);
  const editable = (cell: TableCell) =>
    cell.cell.formula === null &&
    !(layout.protected && (layout.looks[cell.row]?.[cell.column]?.locked ?? true));
  const finish = (cell: string, value: Typed | undefined) => {
    setEditing(null);
    if (value !== undefined) onEdit(cell, value);
    document.getElementById(`cell-${cell}`)?.focus();
  };

  return (
    <div className="sheet" ref={frame}>
      <table
        aria-label={`工作表 ${grid.sheet}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is worked in
        role="grid"
        style={{ width: fullWidth, zoom }}
      >
        <colgroup>
          {table.columns.map((column) => (
            <col key={column} style={{ width: width(column) }} />
          ))}
        </colgroup>
        <tbody onKeyDown={keys}>
          {table.rows.map(({ row, cells }) => (
            <tr key={row} style={{ height: layout.rows[row]?.height ?? undefined }}>
              {cells.map((cell) => {
                const name = address(cell.row, cell.column);
                const here = at !== null && inside(cell.merge, at);
                return (
                  <CellView
                    key={name}
                    name={name}
                    cell={cell}
                    text={formatter(cell.cell)}
                    look={layout.looks[cell.row]?.[cell.column]}
                    editable={editable(cell)}
                    selected={here}
                    reachable={here || (at === null && cell.row === 0 && cell.column === 0)}
                    editing={editing?.address === name ? editing : null}
                    onSelect={onSelect}
                    onEdit={(first) => setEditing({ address: name, first })}
                    onDone={finish}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.more > 0 && (
        <button type="button" className="more" onClick={() => setLimit(needed + ROWS_AT_A_TIME)}>
          显示更多行（还有 {table.more} 行）
        </button>
      )}
    </div>
  );
}

function inside(
  merge: { top: number; left: number; bottom: number; right: number },
  at: { row: number; column: number },
): boolean {
  return (
    at.row >= merge.top &&
    at.row <= merge.bottom &&
    at.column >= merge.left &&
    at.column <= merge.right
  );
}
