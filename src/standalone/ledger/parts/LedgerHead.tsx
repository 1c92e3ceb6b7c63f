import { COLUMNS, type Column } from '../rows/columns';
import type { Sort } from '../rows/sort';

interface LedgerHeadProps {
  readonly sort: Sort | null;
  readonly onSort: (column: Column) => void;
}

const ARROWS = { ascending: '▲', descending: '▼' } as const;

/** 表头 A press sorts. */
export function LedgerHead({ sort, onSort }: LedgerHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map((column) => {
          const direction = sort?.column === column.id ? sort.direction : null;
          return (
            <th
              key={column.id}
              scope="col"
              className={`${column.kind} ${column.id}`}
              aria-sort={direction ?? 'none'}
            >
              <button type="button" onClick={() => onSort(column)}>
                {column.title}
                <span aria-hidden="true" className="arrow">
                  {direction && ARROWS[direction]}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
