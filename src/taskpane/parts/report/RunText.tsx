import type { KeyboardEvent } from 'react';
import type { Run } from '../../../model/report';
import { useSession } from '../../useSession';

/** 一句话：数字可点，缺的内容醒目 */
export function RunText({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the runs of a sentence never move
    if (run.cells?.length) return <Figure key={index} run={run} />;
    if (!run.missing) return <span key={index}>{run.text}</span>;
    return (
      <mark key={index} className="missing">
        {run.text}
      </mark>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the runs of a sentence never move
  });
}

/** 有出处的文字 Clicking shows its cell. */
function Figure({ run }: { readonly run: Run }) {
  const { session } = useSession();
  const [first] = run.cells ?? [];
  const names = run.cells?.map((cell) => cell.address).join('、');
  const select = () => {
    if (first) void session.select(first);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    select();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button cannot break across lines in a sentence
    <span
      role="button"
      tabIndex={0}
      className={run.missing ? 'figure missing' : /\d/.test(run.text) ? 'figure' : 'figure words'}
      title={run.computed ? `由 ${names} 算出` : `来自 ${names}`}
      onClick={select}
      onKeyDown={press}
    >
      {run.text}
    </span>
  );
}
