import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Cell } from '../../model/grid';
import { plainText } from './shownText';
import { type Typed, typedValue } from './typed';

interface CellEditorProps {
  readonly name: string;
  readonly cell: Cell;
  /** The character that opened the editor and replaces the content; null to go on from what is there. */
  readonly first: string | null;
  /** `undefined` leaves the cell as it was. */
  readonly onDone: (name: string, value: Typed | undefined) => void;
}

/** 编辑框 Enter keeps, Esc drops, leaving keeps. */
export function CellEditor({ name, cell, first, onDone }: CellEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  const start = editText(cell);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);
  const finish = (keep: boolean) => {
    if (done.current) return;
    done.current = true;
    const text = box.current?.value ?? '';
    onDone(name, keep && text !== start ? typedValue(text, cell.format) : undefined);
  };
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') finish(false);
    if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
      event.preventDefault();
      finish(true);
    }
  };
  return (
    <textarea
      ref={box}
      aria-label={`编辑 ${name}`}
      defaultValue={first ?? start}
      onKeyDown={key}
      onBlur={() => finish(true)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

/** A percentage is edited as a percentage. */
function editText(cell: Cell): string {
  if (typeof cell.value === 'number' && cell.format.includes('%')) {
    return `${Number((cell.value * 100).toPrecision(15))}%`;
  }
  return plainText(cell);
}
