import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { FileHost, SheetLayout } from '../hosts/file';
import type { CellRef, Grid, Workbook } from '../model/grid';
import { ContentLine } from './ContentLine';
import { SheetTabs } from './SheetTabs';
import { SheetView } from './sheet/SheetView';
import type { Typed } from './sheet/typed';
import type { Work } from './work';

interface WorkbookViewProps {
  readonly work: Work;
  readonly onTrouble: (error: unknown, during: string) => void;
}

/** What is on show: the grid and its layout belong to the same bytes. */
interface Shown {
  readonly workbook: Workbook;
  readonly layouts: ReadonlyMap<string, SheetLayout>;
}

/** 工作簿 The sheets of the open file, kept in step with what the pane writes. */
export function WorkbookView({ work, onTrouble }: WorkbookViewProps) {
  const { host, session, start } = work;
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = [session.subscribe(changed), host.onChange(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [host, session],
  );
  const bytes = useSyncExternalStore(subscribe, () => host.bytes());
  const [shown, setShown] = useState<Shown | null>(null);
  const [sheet, setSheet] = useState<string | null>(start?.sheet ?? null);
  const [selected, setSelected] = useState<CellRef | null>(start);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the host is read again whenever its bytes change
  useEffect(() => {
    let current = true;
    void show(host).then(
      (next) => current && setShown(next),
      (error) => onTrouble(error, '显示表格'),
    );
    return () => {
      current = false;
    };
  }, [host, bytes, onTrouble]);

  useEffect(
    () =>
      host.onSelect((cell) => {
        setSheet(cell.sheet);
        setSelected(cell);
      }),
    [host],
  );

  if (!shown) return <p className="loading">正在打开表格……</p>;
  const grids = shown.workbook.grids.filter((grid) => grid.visible);
  const grid =
    grids.find((one) => one.sheet === (sheet ?? shown.workbook.active)) ?? grids[0] ?? null;
  const layout = grid && shown.layouts.get(grid.sheet);
  if (!grid || !layout) return <p className="loading">这本工作簿里没有可以显示的工作表。</p>;

  const edit = (address: string, value: Typed) => {
    try {
      host.setCell({ sheet: grid.sheet, address }, value);
    } catch (error) {
      onTrouble(error, '修改单元格');
    }
  };
  return (
    <div className="workbook">
      <ContentLine grid={grid} layout={layout} selected={selected} />
      <SheetView
        key={grid.sheet}
        grid={grid}
        layout={layout}
        selected={selected}
        onSelect={(address) => setSelected({ sheet: grid.sheet, address })}
        onEdit={edit}
      />
      <SheetTabs
        names={grids.map((one: Grid) => one.sheet)}
        active={grid.sheet}
        onOpen={setSheet}
      />
    </div>
  );
}

async function show(host: FileHost): Promise<Shown> {
  const workbook = await host.read();
  const visible = workbook.grids.filter((grid) => grid.visible);
  return { workbook, layouts: new Map(visible.map(({ sheet }) => [sheet, host.layout(sheet)])) };
}
