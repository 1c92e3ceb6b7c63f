import { copyRich } from '../browser/copyRich';
import { useSession } from '../useSession';

/** 复制报告 Where the browser refuses, shows the text to be copied by hand. */
export function useCopy(): () => void {
  const { session } = useSession();
  return () => {
    const { paper } = session.snapshot();
    if (!paper) return;
    void copyRich(paper.html, paper.text).then((copied) => {
      if (copied) return session.sayDone('报告已复制，到 Word 里粘贴即可，标题样式会保留。');
      session.showText(true);
      session.warn('这里不让程序复制。全文已列在下面，请按 Ctrl+C（Mac 为 ⌘C）复制。');
    });
  };
}
