import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import type { Run } from '../reading/run';
import type { ViewRow } from '../rows/viewRow';
import { type Letter, letterTo } from '../saves';
import { UnitFindings } from './UnitFindings';
import { UnitOutliers } from './UnitOutliers';

interface UnitPanelProps {
  readonly run: Run;
  readonly view: ViewRow;
  /** True once all files are read: a letter is about all files of the unit. */
  readonly over: boolean;
  /** Opens the file, at a qualified cell where one is given. */
  readonly onVisit: (place: string | null) => void;
  readonly onLetter: (letter: Letter, kind: 'word' | 'text') => void;
  readonly onClose: () => void;
  readonly handle: Ref<{ focus(): void }>;
}

/** 一行的问题、异常和能做的事 */
export function UnitPanel(props: UnitPanelProps) {
  const { run, view, over, onVisit, onLetter, onClose, handle } = props;
  const { row } = view;
  const outliers = view.outliers ?? [];
  const heading = useRef<HTMLHeadingElement>(null);
  useImperativeHandle(handle, () => ({ focus: () => heading.current?.focus() }), []);
  const result = run.result(row.file);
  const letter = useMemo(() => (over ? letterTo(run, row) : null), [run, row, over]);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className="pane unit-panel" aria-label="这一行的问题" onKeyDown={keys}>
      <div className="unit-head">
        <h2 ref={heading} tabIndex={-1}>
          {row.unit ?? row.file}
        </h2>
        <p className="quiet">{[row.project, row.file, row.sheet].filter(Boolean).join(' · ')}</p>
        <div className="buttons">
          {row.row !== 'unusable' && (
            <Button size="small" appearance="primary" onClick={() => onVisit(null)}>
              {row.row === 'report' ? '打开报告' : '打开表格'}
            </Button>
          )}
          {letter && (
            <>
              <Button size="small" onClick={() => onLetter(letter, 'word')}>
                退回意见 Word
              </Button>
              <Button size="small" onClick={() => onLetter(letter, 'text')}>
                退回意见文本
              </Button>
            </>
          )}
          <Button size="small" onClick={onClose}>
            关闭
          </Button>
        </div>
      </div>
      <div className="screen">
        {row.remark && <p className="remark">{row.remark}</p>}
        {outliers.length > 0 && <UnitOutliers row={row} outliers={outliers} onVisit={onVisit} />}
        {result && !result.refused && <UnitFindings row={row} result={result} onVisit={onVisit} />}
      </div>
    </section>
  );
}
