import { type ReactNode, useRef, useState } from 'react';
import type { Choice } from '../../session/choice';
import { Pointer } from './Pointer';

interface MappingItemProps {
  readonly name: string;
  /** What the button that opens the choices says, e.g. 更改. */
  readonly action: string;
  /** The label of the choices, e.g. “年度指标值”在哪一列. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onPoint: (id: string) => void;
  readonly children: ReactNode;
}

/** 识别结果的一行：是什么、在哪里、更改 */
export function MappingItem({ name, action, label, children, ...pointer }: MappingItemProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const point = (id: string) => {
    close();
    pointer.onPoint(id);
  };
  return (
    <li className="mapped">
      <span className="name">{name}</span>
      <span className="from">{children}</span>
      <button
        ref={button}
        type="button"
        className="link"
        aria-expanded={open}
        aria-label={`${action}：${label}`}
        onClick={() => setOpen(!open)}
      >
        {action}
      </button>
      {open && <Pointer {...pointer} label={label} onPoint={point} onCancel={close} />}
    </li>
  );
}
