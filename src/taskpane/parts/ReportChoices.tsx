import type { Choice } from '../session/choice';
import { useSession } from '../useSession';
import { Choose } from './Choose';

const STYLES: readonly Choice[] = [
  { id: 'itemised', title: '条目式' },
  { id: 'prose', title: '叙述式' },
];

/** 报告的写法和提纲 A change redrafts at once. */
export function ReportChoices() {
  const { session, state } = useSession();
  return (
    <div className="choices">
      <Choose
        label="写法"
        value={state.style}
        choices={STYLES}
        onChoose={(id) => session.chooseStyle(id === 'prose' ? 'prose' : 'itemised')}
      />
      <Choose
        label="提纲"
        value={state.outline}
        choices={state.outlines}
        onChoose={(id) => session.chooseOutline(id)}
      />
    </div>
  );
}
