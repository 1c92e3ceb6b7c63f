import type { MissingView } from '../../manuscript';
import { cellOf } from '../../session/materialCells';
import { useSession } from '../../useSession';

/** 还缺什么 Each goes to its place in the preview, or to its cell on 报告素材. */
export function Missing() {
  const { session, state } = useSession();
  const { preview, materialCells } = state;
  const missing = preview?.missing ?? [];
  if (missing.length === 0) return null;
  return (
    <details className="missing-list">
      <summary>还缺 {missing.length} 处，报告里标为【请补充】</summary>
      <ol>
        {missing.map((one, index) => {
          const typed = cellOf(one, materialCells);
          const cell = typed ?? one.cell;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing tells two requests of one passage apart but their order
            <li key={index}>
              <button type="button" className="cell" onClick={() => goTo(one)}>
                {one.prompt}
              </button>
              {cell && (
                <button
                  type="button"
                  className="link"
                  aria-label={`${typed ? '到素材表填写' : '到表中查看'}：${one.prompt}`}
                  onClick={() => session.select(cell)}
                >
                  {typed ? '去填' : '看表'}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function goTo({ key }: MissingView): void {
  const passage = document.getElementById(`passage-${key}`);
  passage?.scrollIntoView({ block: 'center' });
  passage?.querySelector<HTMLElement>('.pencil')?.focus({ preventScroll: true });
}
