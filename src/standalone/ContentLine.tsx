import { position } from '../grid/address';
import { cellAt } from '../grid/lookup';
import type { SheetLayout } from '../hosts/file';
import type { CellRef, Grid } from '../model/grid';
import { plainText } from './sheet/shownText';

interface ContentLineProps {
  readonly grid: Grid;
  readonly layout: SheetLayout;
  readonly selected: CellRef | null;
}

/** 选中的单元格和它的内容 */
export function ContentLine({ grid, layout, selected }: ContentLineProps) {
  const at = selected?.sheet === grid.sheet ? position(selected.address) : null;
  if (!at || !selected) {
    return (
      <p className="content">
        <span className="where" />
        <span className="what">
          <span className="quiet">双击单元格可以修改</span>
        </span>
      </p>
    );
  }
  const cell = cellAt(grid, at.row, at.column);
  const locked = layout.protected && (layout.looks[at.row]?.[at.column]?.locked ?? true);
  const why = cell.formula ? '公式，不能在这里改' : locked ? '工作表受保护，不能改' : '';
  return (
    <p className="content">
      <span className="where">{selected.address}</span>
      <span className="what">
        {cell.formula ?? plainText(cell)} {why && <span className="quiet">（{why}）</span>}
      </span>
    </p>
  );
}
