import { Button } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface ReasonFormProps {
  /** What the reason is for, read out with the field, e.g. 搁置“…”的理由. */
  readonly label: string;
  readonly action: string;
  /** Called with the reason, blank or not. False where something else in the form is refused. */
  readonly onReason: (reason: string) => boolean;
  readonly onCancel: () => void;
  /** Fields before the reason; the first field of the form takes the focus. */
  readonly children?: ReactNode;
}

/** 写明理由，再确定 Esc gives up. */
export function ReasonForm({ label, action, onReason, onCancel, children }: ReasonFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const blank = reason.trim() === '';
    setRefused(blank);
    const accepted = onReason(reason);
    if (accepted && blank) form.current?.querySelector<HTMLInputElement>('.reason')?.focus();
  };
  return (
    <form
      ref={form}
      className="reason-form"
      onSubmit={confirm}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {children}
      <label htmlFor={id}>理由</label>
      <input
        id={id}
        className="reason"
        value={reason}
        maxLength={200}
        autoComplete="off"
        aria-label={label}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-refused` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button size="small" type="submit">
        {action}
      </Button>
      <Button size="small" appearance="subtle" onClick={onCancel}>
        取消
      </Button>
      {refused && (
        <span id={`${id}-refused`} role="alert" className="refused">
          请写明理由。
        </span>
      )}
    </form>
  );
}
