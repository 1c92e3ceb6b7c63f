import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { COLUMNS } from '../rows/columns';
import { nextSort, type Sort } from '../rows/sort';
import type { ViewRow } from '../rows/viewRow';
import { visible } from '../rows/visible';
import { LedgerHead } from './LedgerHead';
import { LedgerLine } from './LedgerLine';
import { useScroll } from './useScroll';

/** Height of a row and of the head, in pixels; the style sheet has the same. */
const [ROW, HEAD] = [46, 36];
const LEAST_WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

interface LedgerTableProps {
  readonly rows: readonly ViewRow[];
  readonly sort: Sort | null;
  /** Key of the row whose findings are shown. */
  readonly open: string | null;
  readonly onSort: (sort: Sort | null) => void;
  /** `enter` is true where the keyboard asks to go into the findings. */
  readonly onOpen: (view: ViewRow, enter: boolean) => void;
  readonly handle: Ref<{ focus(): void }>;
}

/** 台账 Only the rows in sight are drawn; the keyboard walks through all of them. */
export function LedgerTable({ rows, sort, open, onSort, onOpen, handle }: LedgerTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const before = useRef(0);
  const id = useId();
  const [activeKey, setActive] = useState<string | null>(null);
  const { top, room } = useScroll(frame);
  const { first, end } = visible(rows.length, ROW, top, room);
  const active = rows.findIndex(({ key }) => key === activeKey);
  useImperativeHandle(handle, () => ({ focus: () => table.current?.focus() }), []);

  const keepOpen = useEffectEvent(() => {
    const at = rows.findIndex(({ key }) => key === open);
    if (frame.current && at >= 0) reveal(frame.current, at);
  });
  // Findings that open below the rows take room from them.
  useEffect(() => {
    if (room < before.current) keepOpen();
    before.current = room;
  }, [room]);

  const pick = (view: ViewRow) => {
    setActive(view.key);
    onOpen(view, false);
  };
  const go = (to: number) => {
    const at = Math.max(0, Math.min(rows.length - 1, to));
    const view = rows[at];
    const box = frame.current;
    if (!view || !box) return;
    setActive(view.key);
    reveal(box, at);
    if (open !== null) onOpen(view, false);
  };
  const enter = ({ target }: FocusEvent) => {
    const [start] = rows;
    if (target === table.current && active < 0 && start) setActive(start.key);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.target !== table.current) return;
    const page = Math.max(1, Math.floor(room / ROW) - 2);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const to = moves[event.key];
    const view = rows[active];
    if (to !== undefined) go(to);
    else if (view && (event.key === 'Enter' || event.key === ' ')) onOpen(view, true);
    else return;
    event.preventDefault();
  };

  return (
    <div className="ledger-frame" ref={frame}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is worked in
        role="grid"
        aria-label="台账，用上下方向键选行，回车看问题"
        aria-rowcount={rows.length + 1}
        aria-activedescendant={active >= first && active < end ? `${id}-${active}` : undefined}
        tabIndex={0}
        style={{ minWidth: LEAST_WIDTH }}
        onFocus={enter}
        onKeyDown={keys}
      >
        <colgroup>
          {COLUMNS.map(({ id: column, grows, width }) => (
            <col key={column} style={grows ? undefined : { width }} />
          ))}
        </colgroup>
        <LedgerHead sort={sort} onSort={(column) => onSort(nextSort(sort, column))} />
        {first > 0 && <Gap rows={first} />}
        <tbody>
          {rows.slice(first, end).map((view, at) => (
            <LedgerLine
              key={view.key}
              id={`${id}-${first + at}`}
              view={view}
              index={first + at + 2}
              active={view.key === activeKey}
              open={view.key === open}
              onOpen={pick}
            />
          ))}
        </tbody>
        {end < rows.length && <Gap rows={rows.length - end} />}
      </table>
    </div>
  );
}

/** Scrolls no further than it takes to see a whole row. */
function reveal(frame: HTMLElement, at: number): void {
  const [above, below] = [at * ROW, (at + 1) * ROW + HEAD];
  if (above < frame.scrollTop) frame.scrollTop = above;
  else if (below > frame.scrollTop + frame.clientHeight)
    frame.scrollTop = below - frame.clientHeight;
}

/** Stands for rows that are not drawn. */
const Gap = ({ rows }: { readonly rows: number }) => (
  <tbody aria-hidden="true" className="gap">
    <tr>
      <td colSpan={COLUMNS.length} style={{ height: rows * ROW }} />
    </tr>
  </tbody>
);
