import { Button } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import { parseMark, rangeText } from '../session/mark';
import type { ScoreRow } from '../session/scoreRows';
import { useSession } from '../useSession';

interface MarkChooserProps {
  readonly cell: string;
  readonly label: string;
  readonly mark: string;
  readonly range: NonNullable<ScoreRow['range']>;
}

/** 定性得分：确认建议分，或在允许范围内改定 */
export function MarkChooser({ cell, label, mark, range }: MarkChooserProps) {
  const { session } = useSession();
  const id = useId();
  const [text, setText] = useState(mark);
  const [refused, setRefused] = useState(false);
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const chosen = parseMark(text, range);
    setRefused(chosen === null);
    if (chosen) void session.chooseMark(cell, chosen);
  };
  return (
    <form className="mark" onSubmit={confirm}>
      <label htmlFor={id}>可选 {rangeText(range)}</label>
      <input
        id={id}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        aria-label={`“${label}”的得分，可选 ${rangeText(range)}`}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-refused` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Button size="small" type="submit">
        确认
      </Button>
      {refused && (
        <span id={`${id}-refused`} role="alert" className="refused">
          请填 {rangeText(range)} 之间的数，最多两位小数。
        </span>
      )}
    </form>
  );
}
