import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { Choice } from '../session/choice';

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
}

/** 一个带标签的选择框 */
export function Choose({ label, value, choices, onChoose }: ChooseProps) {
  const id = useId();
  return (
    <div className="choose">
      <label htmlFor={id}>{label}</label>
      <Select id={id} size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </Select>
    </div>
  );
}
