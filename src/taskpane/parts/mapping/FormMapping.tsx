import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MappingView } from '../../session/mapping/view';
import { useSession } from '../../useSession';
import { ColumnList } from './ColumnList';
import { Questions } from './Questions';
import { RowList } from './RowList';

interface FormMappingProps {
  readonly view: MappingView;
  readonly level: 2 | 3;
}

/** 识别结果 What was recognised as what in one form, and the way to correct it. Open while there are questions. */
export function FormMapping({ view, level }: FormMappingProps) {
  const { session } = useSession();
  const [Heading, Part] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  const asked = view.questions.length;
  const [open, setOpen] = useState(asked > 0);
  const summary = useRef<HTMLElement>(null);
  const within = useRef(false);
  useEffect(() => {
    if (asked > 0) setOpen(true);
  }, [asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changed may have taken the focus with it
  useEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body;
    if (within.current && lost) summary.current?.focus();
  }, [view]);
  return (
    <details
      className="mapping"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onFocus={() => {
        within.current = true;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget) within.current = currentTarget.contains(relatedTarget);
      }}
    >
      <summary ref={summary}>
        <Heading>识别结果</Heading>
        <span className={asked > 0 ? 'asks' : 'quiet'}>{noteOf(view)}</span>
      </summary>
      {open && (
        <div className="mapping-body">
          {asked > 0 && <Questions view={view} />}
          {view.blocks.map((block) => (
            <section key={block.block}>
              <Part>
                {block.name}各列<span className="quiet">表头在第{block.header}行</span>
              </Part>
              <ColumnList form={view.form} view={block} />
            </section>
          ))}
          <section>
            <Part>各行</Part>
            <RowList view={view} />
          </section>
          {view.corrected && (
            <Button size="small" className="restore" onClick={() => session.restore(view.form)}>
              恢复自动识别
            </Button>
          )}
        </div>
      )}
    </details>
  );
}

function noteOf({ questions, blocks, rows, corrected }: MappingView): string {
  if (questions.length > 0) return `有 ${questions.length} 处请您指明`;
  const columns = blocks.flatMap((block) => block.columns).filter(({ column }) => column !== null);
  const by = corrected ? '，有您指定的' : '';
  return `${columns.length} 列，${rows.count} 项指标${by}`;
}
