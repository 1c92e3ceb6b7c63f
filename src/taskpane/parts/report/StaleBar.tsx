import { useSession } from '../../useSession';
import { Bar } from '../Bar';

/** 表格变了之后，报告里有几处要刷新、几处要定 */
export function StaleBar() {
  const { session, state } = useSession();
  const { changed = 0, open = 0, aside = 0 } = state.preview ?? {};
  const texts = [
    changed > 0 && `表格有变，报告里 ${changed} 处还是原来的内容。您改过的文字，刷新后仍在。`,
    open > 0 && `${open} 处您改过，请看一下留哪一句。`,
    aside > 0 && `还有 ${aside} 处修改在别的提纲的报告里，换回提纲就能看到。`,
  ];
  return (
    <div role="status">
      {changed + open > 0 && (
        <Bar
          intent="warning"
          actions={changed > 0 ? [{ name: '全部刷新', act: () => session.refresh() }] : []}
        >
          {texts}
        </Bar>
      )}
      {changed + open === 0 && aside > 0 && <p className="quiet">{texts}</p>}
    </div>
  );
}
