import { Button, Select } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Choice } from '../../session/choice';

interface PointerProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The choice in force; '' where there is none yet. */
  readonly value: string;
  readonly onPoint: (id: string) => void;
  readonly onCancel: () => void;
}

/** 指明一列或一行：选好，再按确定 Arrow keys on a select must not change anything by themselves. */
export function Pointer({ label, choices, value, onPoint, onCancel }: PointerProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(value);
  useEffect(() => select.current?.focus(), []);
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== '' && chosen !== value) onPoint(chosen);
    else onCancel();
  };
  return (
    <form
      className="pointer"
      onSubmit={confirm}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        ref={select}
        size="small"
        value={chosen}
        onChange={(_, data) => setChosen(data.value)}
      >
        {value === '' && <option value="">请选择</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </Select>
      <Button size="small" type="submit">
        确定
      </Button>
      <Button size="small" appearance="subtle" onClick={onCancel}>
        取消
      </Button>
    </form>
  );
}
