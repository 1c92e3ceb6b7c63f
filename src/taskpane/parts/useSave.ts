import { useContext } from 'react';
import { deliver } from '../browser/deliver';
import { DOCX, TEXT } from '../browser/download';
import { OutletsContext } from '../browser/outlets';
import { useSession } from '../useSession';

/** Lets old editors on Windows know the encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** 保存 Word、保存文本 Says what happened, and the next way where a file cannot leave. */
export function useSave(): { saveWord: () => void; saveText: () => void } {
  const { session } = useSession();
  const outlets = useContext(OutletsContext);

  /** False where there is no way. */
  const send = (bytes: Uint8Array, ending: string, type: string): boolean => {
    const name = `${session.snapshot().reports?.[0]?.title ?? '自评报告'}.${ending}`;
    const went = deliver(bytes, name, type, outlets, window.location.href);
    switch (went.way) {
      case 'written':
        session.sayDone(`已保存为 ${went.path}。`);
        return true;
      case 'downloaded':
        session.sayDone(
          `已生成“${name}”，请到“下载”文件夹查看。没有出现下载的，可以点“复制”，粘贴到 Word。`,
          true,
        );
        return true;
      case 'opened':
        session.sayDone(
          `这里的面板不能下载，已在浏览器里打开保存页，请在那里保存“${name}”。没有打开网页的，可以点“复制”，粘贴到 Word。`,
          true,
        );
        return true;
      default:
        return false;
    }
  };

  const saveWord = async () => {
    const bytes = await session.word();
    if (!bytes || send(bytes, 'docx', DOCX)) return;
    session.warn('这里的面板不能下载文件。请点“复制”，粘贴到 Word，标题样式会保留。', true);
  };

  const saveText = () => {
    const text = session.snapshot().paper?.text ?? '';
    const bytes = new TextEncoder().encode(BYTE_ORDER_MARK + text);
    if (send(bytes, 'txt', TEXT)) return;
    session.showText(true);
    session.warn('这里的面板不能下载文件。全文已列在下面，请复制后自己保存。');
  };

  return { saveWord: () => void saveWord(), saveText };
}
