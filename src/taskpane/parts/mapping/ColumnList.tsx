import { NO_COLUMN, pointedAt } from '../../session/mapping/answers';
import type { BlockView, ColumnView } from '../../session/mapping/view';
import { useSession } from '../../useSession';
import { CellButton } from '../CellButton';
import { MappingItem } from './MappingItem';

interface ColumnListProps {
  /** `Form.id` */
  readonly form: string;
  readonly view: BlockView;
}

/** 一个部分的各列，认出的在前 */
export function ColumnList({ form, view }: ColumnListProps) {
  const { session } = useSession();
  const { block, columns, choices } = view;
  const found = columns.filter(({ column }) => column !== null);
  const absent = columns.filter(({ column }) => column === null);
  return (
    <ul className="mapped-list">
      {[...found, ...absent].map((one) => (
        <MappingItem
          key={one.key}
          name={one.name}
          action={one.column === null ? '指定' : '更改'}
          label={`“${one.name}”在哪一列`}
          choices={[...choices, { id: NO_COLUMN, title: '没有这一列' }]}
          value={one.column ?? NO_COLUMN}
          onPoint={(id) => session.correct(form, [pointedAt(form, block, one.key, id)])}
        >
          <Place column={one} />
        </MappingItem>
      ))}
    </ul>
  );
}

/** `E列 “年度指标值”`, and who recognised it. */
function Place({ column: { column, header, cell, by } }: { readonly column: ColumnView }) {
  if (column === null) return <span className="quiet">没有这一列</span>;
  const place = header === '' ? `${column}列（没有表头）` : `${column}列“${header}”`;
  return (
    <>
      {cell ? <CellButton cell={cell}>{place}</CellButton> : place}{' '}
      <span className={by === '原词' ? 'quiet' : 'by'}>{by}</span>
    </>
  );
}
