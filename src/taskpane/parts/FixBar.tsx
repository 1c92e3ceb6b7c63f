import { Button } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef } from 'react';
import type { Edit } from '../../model/edit';
import { editKey } from '../session/editsToWrite';
import { editValue } from '../session/editValue';
import { useSession } from '../useSession';
import { CellButton } from './CellButton';

/** 修复之前：逐处列出改成什么，写入或取消 */
export function FixBar({ fixes }: { readonly fixes: readonly Edit[] }) {
  const { session, state } = useSession();
  const bar = useRef<HTMLFormElement>(null);
  const opener = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other edits are another preview
  useEffect(() => {
    if (!bar.current?.contains(document.activeElement)) opener.current = document.activeElement;
    bar.current?.querySelector('button')?.focus();
  }, [fixes]);
  const blocked = state.busy !== null || state.stale;
  const cancel = () => {
    session.cancelFixes();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (!blocked) void session.writeFixes();
  };
  return (
    <form
      ref={bar}
      className="actions fix-bar"
      aria-label="将要写入的修复"
      onSubmit={confirm}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <p>将写入 {fixes.length} 处：</p>
      <ul className="rows">
        {fixes.map((edit) => (
          <li key={editKey(edit)} className="fix">
            <CellButton cell={editKey(edit)}>{edit.label}</CellButton>
            <span className="quiet">{edit.address}</span>
            <span className="change">
              {editValue(edit.before)} → <strong>{editValue(edit.value)}</strong>
            </span>
          </li>
        ))}
      </ul>
      <Button onClick={cancel}>取消</Button>
      <Button type="submit" appearance="primary" disabledFocusable={blocked}>
        写入
      </Button>
    </form>
  );
}
