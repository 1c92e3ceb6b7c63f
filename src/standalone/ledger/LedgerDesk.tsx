import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { intakeErrors } from '../../batch';
import { POLICY_CHOICES, type Profile } from '../../pipeline';
import { DEFAULT_POLICY } from '../../policies';
import { Choose } from '../../taskpane/parts/Choose';
import { PROFILES } from '../../taskpane/session/profiles';
import { VERSION } from '../../taskpane/version';
import type { Received } from '../received';
import type { Desk } from '../useDesk';
import { FilterBar } from './parts/FilterBar';
import { LedgerTable } from './parts/LedgerTable';
import { RunProgress } from './parts/RunProgress';
import { Summary } from './parts/Summary';
import { UnitList } from './parts/UnitList';
import { UnitPanel } from './parts/UnitPanel';
import { Run } from './reading/run';
import { COLUMNS } from './rows/columns';
import { filteredRows, NO_FILTER } from './rows/filter';
import { type Sort, sortedRows } from './rows/sort';
import { type ViewRow, viewRows } from './rows/viewRow';
import { useSaves } from './useSaves';
import { go, visitOf } from './visit';

export interface LedgerDeskProps {
  readonly received: Received;
  /** False while a unit's sheet is looked at instead. */
  readonly shown: boolean;
  readonly desk: Desk;
  /** What the page has to say. */
  readonly message: ReactNode;
  /** A sheet was opened: it is to be shown instead. */
  readonly onLeave: () => void;
  /** 换一个文件夹 */
  readonly onFolder: () => void;
  readonly onClose: () => void;
}

const newRun = (received: Received, policy: string, profile: Profile, list: Run | null): Run =>
  new Run(
    received,
    { policy, profile, outline: undefined, version: VERSION },
    list?.snapshot().list ?? null,
    reportError,
  );

/** 台账 What came of a whole folder, to be sorted, filtered and looked into. */
export function LedgerDesk(props: LedgerDeskProps) {
  const { received, shown: onShow, desk, message, onLeave, onFolder, onClose } = props;
  const [run, setRun] = useState(() => newRun(received, DEFAULT_POLICY, 'filing', null));
  const state = useSyncExternalStore(run.subscribe, run.snapshot);
  const [sort, setSort] = useState<Sort | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const [openKey, setOpen] = useState<string | null>(null);
  const table = useRef<{ focus(): void }>(null);
  const panel = useRef<{ focus(): void }>(null);
  const body = useRef<HTMLDivElement>(null);
  const saves = useSaves(run, state.ledger, desk);

  useEffect(() => {
    void run.start();
    return () => run.leave();
  }, [run]);

  useEffect(() => {
    if (onShow) table.current?.focus();
  }, [onShow]);

  const over = state.phase === 'done' || state.phase === 'stopped';
  const rows = useMemo(() => viewRows(state.ledger, over), [state.ledger, over]);
  const shown = useMemo(
    () => sortedRows(filteredRows(rows, filter), sort, COLUMNS),
    [rows, filter, sort],
  );
  const open = rows.find(({ key }) => key === openKey) ?? null;
  const split = open !== null;
  const { policy, profile = 'filing' } = run.ways;

  // In a low window the findings would open below its edge.
  useEffect(() => {
    if (split) body.current?.scrollIntoView({ block: 'nearest' });
  }, [split]);

  const look = (view: ViewRow, enter: boolean) => {
    setOpen(view.key);
    if (enter) setTimeout(() => panel.current?.focus());
  };
  const close = () => {
    setOpen(null);
    table.current?.focus();
  };
  const visit = async (file: string, place: string | null) => {
    const target = await visitOf(run, file, place).catch(() => null);
    if (!target) desk.tell(intakeErrors.gone(), '打开文件');
    else if (await go(desk, target)) onLeave();
  };

  return (
    <>
      <div className="bar">
        <Button onClick={onFolder}>换一个文件夹</Button>
        <Button appearance="primary" disabledFocusable={!over} onClick={saves.book}>
          保存汇总表
        </Button>
        <Button disabledFocusable={!over} onClick={saves.json}>
          保存汇总数据
        </Button>
        <h1 className="file">{state.name ? `${state.name} · 台账` : '台账'}</h1>
        <Choose
          label="评分办法"
          value={policy}
          choices={POLICY_CHOICES}
          onChoose={(id) => setRun(newRun(received, id, profile, run))}
        />
        <Choose
          label="口径"
          value={profile}
          choices={PROFILES}
          onChoose={(id) =>
            setRun(newRun(received, policy, id === 'review' ? 'review' : 'filing', run))
          }
        />
        <Button onClick={onClose}>关闭台账</Button>
      </div>
      {message}
      <div className="ledger-head">
        <RunProgress state={state} onStop={() => run.stop()} />
        <Summary state={state} />
        <UnitList
          attendance={state.ledger.attendance}
          reading={!over}
          onList={(list) => run.holdAgainst(list)}
        />
        <FilterBar
          rows={rows}
          left={shown.length}
          filter={filter}
          hint={open === null}
          onFilter={setFilter}
        />
      </div>
      <div ref={body} className={split ? 'ledger-body with-panel' : 'ledger-body'}>
        <LedgerTable
          rows={shown}
          sort={sort}
          open={openKey}
          onSort={setSort}
          onOpen={look}
          handle={table}
        />
        {open && (
          <UnitPanel
            key={open.key}
            run={run}
            view={open}
            over={over}
            onVisit={(place) => void visit(open.row.file, place)}
            onLetter={saves.letter}
            onClose={close}
            handle={panel}
          />
        )}
        {over && rows.length === 0 && <p className="nothing">没有找到可以汇总的文件。</p>}
        {rows.length > 0 && shown.length === 0 && <p className="nothing">没有符合筛选的行。</p>}
      </div>
    </>
  );
}
