import { Button } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useOpener } from '../../parts/useOpener';
import { useProof } from '../useProof';

/** 粘贴正文来核对 */
export function PasteText() {
  const { proof, state } = useProof();
  const { open, button, toggle, close } = useOpener();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const check = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    const blank = text.trim() === '';
    setRefused(blank);
    if (blank) field.current?.focus();
    else void proof.openText(text);
  };
  return (
    <>
      <Button ref={button} aria-expanded={open} onClick={toggle}>
        粘贴正文
      </Button>
      {open && (
        <form
          className="proof-paste"
          onSubmit={check}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <label htmlFor={id}>报告正文</label>
          <textarea
            ref={field}
            id={id}
            rows={8}
            spellCheck={false}
            placeholder="从 Word 或网页复制报告全文，粘贴在这里"
            aria-invalid={refused}
            aria-describedby={refused ? `${id}-refused` : undefined}
          />
          {refused && (
            <span id={`${id}-refused`} role="alert" className="refused">
              请先粘贴报告正文。
            </span>
          )}
          <Button type="submit" appearance="primary" disabledFocusable={state.busy !== null}>
            开始核对
          </Button>
        </form>
      )}
    </>
  );
}
