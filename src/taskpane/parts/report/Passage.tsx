import { useEffect, useRef, useState } from 'react';
import type { PassageView } from '../../manuscript';
import { useSession } from '../../useSession';
import { BlockView } from './BlockView';
import { MarkLine } from './MarkLine';
import { PassageEditor } from './PassageEditor';
import { opening, textOfView } from './passageText';

/** 预览的一段：看、改、刷新 */
export function Passage({ view }: { readonly view: PassageView }) {
  const { session } = useSession();
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (editing || !back.current) return;
    back.current = false;
    pencil.current?.focus();
  }, [editing]);

  const { key, block, edited, emptied, mark } = view;
  const text = textOfView(view);
  const added = mark?.state === 'added';
  const close = (stay: boolean) => {
    back.current = stay;
    setEditing(false);
  };
  const done = (next: string, stay: boolean) => {
    close(stay);
    if (next !== text) void session.edit(key, next);
  };
  const classes = ['passage', edited && 'edited', mark && `marked ${mark.state}`];
  return (
    <div id={`passage-${key}`} className={classes.filter(Boolean).join(' ')}>
      {editing && text !== null ? (
        <PassageEditor
          text={text}
          line={block.kind === 'heading' || block.kind === 'title'}
          onDone={done}
          onCancel={() => close(true)}
        />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: a second way; the button 修改 is the first
        <div className="text" onDoubleClick={() => text !== null && !added && setEditing(true)}>
          {emptied ? (
            <p className="quiet">（这一段已删去，不会写进报告）</p>
          ) : (
            <BlockView block={block} />
          )}
        </div>
      )}
      {!editing && text !== null && !added && (
        <button
          ref={pencil}
          type="button"
          className="pencil"
          aria-label={`修改：${opening(text) || '已删去的一段'}`}
          title="修改这一段（也可双击）"
          onClick={() => setEditing(true)}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <path d="M2 12l.7-2.9 6.9-6.9a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7L4.9 11.3z" />
          </svg>
        </button>
      )}
      {!editing && (mark || edited) && <MarkLine view={view} />}
    </div>
  );
}
