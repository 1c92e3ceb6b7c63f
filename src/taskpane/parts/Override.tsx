import { useId, useState } from 'react';
import type { Decimal } from '../../numbers/decimal';
import { showShort } from '../../numbers/show';
import { parseOverride } from '../session/override';
import type { ScoreRow } from '../session/scoreRows';
import { useSession } from '../useSession';
import { ReasonForm } from './ReasonForm';
import { useOpener } from './useOpener';

interface OverrideProps {
  readonly row: ScoreRow;
  /** Qualified score cell. */
  readonly cell: string;
  /** The row's weight. */
  readonly most: Decimal;
}

/** 改分：新得分和理由；改过的可以撤销 */
export function Override({ row, cell, most }: OverrideProps) {
  const { session } = useSession();
  const { open, button, toggle, close } = useOpener();
  const id = useId();
  const [text, setText] = useState(row.after === '—' ? '' : row.after);
  const [refused, setRefused] = useState(false);
  const allowed = `0～${showShort(most)}`;
  const confirm = (reason: string) => {
    const score = parseOverride(text, most);
    setRefused(score === null);
    if (score !== null && reason.trim()) {
      void session.override(cell, score, reason);
      close();
    }
    return score !== null;
  };
  return (
    <div className="tools">
      <button
        ref={button}
        type="button"
        className="link"
        aria-expanded={open}
        aria-label={`改分：${row.label}`}
        onClick={toggle}
      >
        改分
      </button>
      {row.override && (
        <button
          type="button"
          className="link"
          aria-label={`撤销改分：${row.label}`}
          onClick={() => {
            button.current?.focus();
            void session.withdrawOverride(cell);
          }}
        >
          撤销
        </button>
      )}
      {open && (
        <ReasonForm
          label={`“${row.label}”改分的理由`}
          action="改分"
          onReason={confirm}
          onCancel={close}
        >
          <label htmlFor={id}>得分 {allowed}</label>
          <input
            id={id}
            className="digits"
            value={text}
            inputMode="decimal"
            autoComplete="off"
            aria-label={`“${row.label}”的新得分，${allowed}`}
            aria-invalid={refused}
            aria-describedby={refused ? `${id}-refused` : undefined}
            onChange={(event) => setText(event.target.value)}
          />
          {refused && (
            <span id={`${id}-refused`} role="alert" className="refused">
              请填 {allowed} 之间的数，最多两位小数。
            </span>
          )}
        </ReasonForm>
      )}
    </div>
  );
}
