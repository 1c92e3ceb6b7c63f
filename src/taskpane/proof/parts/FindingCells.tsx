import { qualified } from '../../../grid/address';
import type { CellRef } from '../../../model/grid';
import { CellButton } from '../../parts/CellButton';

const MOST = 6;

/** 对应的单元格 Each selects its cell in the workbook. */
export function FindingCells({ cells }: { readonly cells: readonly CellRef[] }) {
  if (cells.length === 0) return null;
  const names = [...new Set(cells.map(({ sheet, address }) => qualified(sheet, address)))];
  return (
    <p className="proof-cells">
      <span className="quiet">表中</span>
      {names.slice(0, MOST).map((name) => (
        <CellButton key={name} cell={name} className="chip">
          {name}
        </CellButton>
      ))}
      {names.length > MOST && <span className="quiet">等 {names.length} 格</span>}
    </p>
  );
}
