import type { PassageMark, PassageView } from '../../manuscript';
import { useSession } from '../../useSession';
import { opening, textOfView } from './passageText';

type Deed = 'refresh' | 'take' | 'keep' | 'restoreText';

interface Told {
  readonly text: string;
  readonly deeds: readonly { readonly name: string; readonly deed: Deed }[];
  /** True where what the draft now says is shown beside it. */
  readonly fresh: boolean;
}

const RESTORE = { name: '恢复原文', deed: 'restoreText' } as const;

/** 一段下面的话：变了什么、改过没有，能做什么 */
export function MarkLine({ view }: { readonly view: PassageView }) {
  const { session } = useSession();
  const told = toldOf(view);
  const name = opening(textOfView(view) ?? ('caption' in view.block ? view.block.caption : ''));
  return (
    <div className="mark-line">
      <span>{told.text}</span>
      {told.fresh && view.mark?.fresh && <q>{view.mark.fresh}</q>}
      {told.deeds.map(({ name: deed, deed: verb }) => (
        <button
          key={verb}
          type="button"
          className="link"
          aria-label={`${deed}：${name}`}
          onClick={({ currentTarget }) => {
            // The button goes with what it settles; the passage keeps the focus.
            const passage = currentTarget.closest('.passage');
            passage?.querySelector<HTMLElement>('.pencil')?.focus({ preventScroll: true });
            void session[verb](view.key);
          }}
        >
          {deed}
        </button>
      ))}
    </div>
  );
}

function toldOf({ mark, edited, emptied }: PassageView): Told {
  if (!mark) return { text: emptied ? '' : '已修改', deeds: [RESTORE], fresh: false };
  const take = { name: '采用新句', deed: 'take' } as const;
  const keep = { name: '保留我的', deed: 'keep' } as const;
  const refresh = { name: '刷新', deed: 'refresh' } as const;
  switch (mark.state) {
    case 'changed': {
      const note = edited ? '。您改过这一段，刷新时您的文字不动' : '';
      return { text: `已变：${changed(mark)}${note}`, deeds: [refresh], fresh: mark.words };
    }
    case 'added':
      return { text: '表里新增的内容', deeds: [{ ...refresh, name: '加入' }], fresh: false };
    case 'gone':
      if (!edited) {
        const remove = { ...refresh, name: '删去' };
        return { text: '已变：表里不再有这一段的内容', deeds: [remove], fresh: false };
      }
      return {
        text: '新稿里不再有这一段。您改过，先留在这里',
        deeds: [keep, { ...take, name: '删去' }],
        fresh: false,
      };
    default:
      return {
        text: '您改过的地方，表里也变了，现保留您的。新句是：',
        deeds: [take, keep],
        fresh: true,
      };
  }
}

const MOST = 4;

function changed({ figures, words, fresh }: PassageMark): string {
  const told = figures.slice(0, MOST).map(({ from, to }) => `${from} → ${to}`);
  const more = figures.length > MOST ? [`等 ${figures.length} 个数`] : [];
  const also = figures.length > 0 ? '文字也有变' : '文字有变';
  const text = words ? [fresh === null ? also : `${also}，新句是：`] : [];
  return [...told, ...more, ...text].join('，');
}
