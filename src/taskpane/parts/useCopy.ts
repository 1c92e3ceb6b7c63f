import { copyRich } from '../browser/copyRich';
import { useSession } from '../useSession';

/** 复制报告 Where the browser refuses, selects the preview and asks for Ctrl+C. */
export function useCopy(): () => void {
  const { session, state } = useSession();
  return () => {
    const paper = state.paper;
    if (!paper) return;
    void copyRich(paper.html, paper.text).then((copied) => {
      if (copied) return session.say('报告已复制，到 Word 里粘贴即可，标题样式会保留。');
      selectPreview();
      session.say('浏览器不让程序复制。报告已选中，请按 Ctrl+C（Mac 为 ⌘C）复制。');
    });
  };
}

function selectPreview(): void {
  const preview = document.getElementById('preview');
  if (preview) window.getSelection()?.selectAllChildren(preview);
}
