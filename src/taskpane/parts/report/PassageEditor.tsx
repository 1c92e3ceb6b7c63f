import { Button } from '@fluentui/react-components';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from 'react';

/** Safari does not focus a button that is pressed: the field would be left, and the edit done, before the click. */
const stay = (event: MouseEvent) => event.preventDefault();

interface PassageEditorProps {
  readonly text: string;
  /** True of what is one line: Enter is done there. */
  readonly line: boolean;
  /** `stay`: the focus goes back to the passage. */
  readonly onDone: (text: string, stay: boolean) => void;
  readonly onCancel: () => void;
}

/** 就地修改 Plain text. Leaving it keeps what was typed, Esc gives it up. */
export function PassageEditor({ text, line, onDone, onCancel }: PassageEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [value, setValue] = useState(text);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(-1, -1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as high as what is typed
  useEffect(() => {
    const box = field.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [value]);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Enter' && (line || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onDone(value, true);
    }
  };
  const leave = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) onDone(value, false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc and leaving are for all that is in it
    <div className="editor" onKeyDown={press} onBlur={leave}>
      <textarea
        ref={field}
        rows={1}
        value={value}
        spellCheck={false}
        aria-label={line ? '修改标题，回车完成，Esc 放弃' : '修改这一段，Ctrl+回车完成，Esc 放弃'}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button
        size="small"
        appearance="primary"
        onMouseDown={stay}
        onClick={() => onDone(value, true)}
      >
        完成
      </Button>
      <Button size="small" appearance="subtle" onMouseDown={stay} onClick={onCancel}>
        放弃
      </Button>
    </div>
  );
}
