import type { Choice } from '../../session/choice';
import { useSession } from '../../useSession';
import { Choose } from '../Choose';
import { SelfName } from './SelfName';

const STYLES: readonly Choice[] = [
  { id: 'itemised', title: '条目式' },
  { id: 'prose', title: '叙述式' },
];

/** 报告的写法、自称和提纲 A change redrafts at once. */
export function ReportChoices() {
  const { session, state } = useSession();
  const taken = state.reports?.[0]?.outline;
  const title = state.outlines.find(({ id }) => id === taken)?.title;
  const automatic = { id: '', title: title && !state.outline ? `自动：${title}` : '自动' };
  return (
    <div className="choices">
      <Choose
        label="写法"
        value={state.style}
        choices={STYLES}
        onChoose={(id) => session.chooseStyle(id === 'prose' ? 'prose' : 'itemised')}
      />
      <SelfName key={state.selfName} />
      <Choose
        label="提纲"
        value={state.outline ?? ''}
        choices={[automatic, ...state.outlines]}
        onChoose={(id) => session.chooseOutline(id || null)}
      />
    </div>
  );
}
