import { useContext } from 'react';
import { escapeMarkup } from '../../../write/html/escape';
import { copyRich } from '../../browser/copyRich';
import { deliver } from '../../browser/deliver';
import { DOCX, TEXT } from '../../browser/download';
import { OutletsContext } from '../../browser/outlets';
import { correctedName } from '../correctedName';
import { useProof } from '../useProof';

const KEPT = '原文件没有改动。';
const NO_WAY = '这里的面板不能保存文件。请照所列的更正在原文里修改，或者在浏览器版里核对这份报告。';

/** 送出更正后的报告：另存，或复制正文 Says what happened, and the next way where it cannot leave. */
export function useCorrected(): { save: () => void; copy: () => void } {
  const { proof } = useProof();
  const outlets = useContext(OutletsContext);

  const save = async () => {
    const bytes = await proof.corrected();
    const { report } = proof.snapshot();
    if (!bytes || !report) return;
    const name = correctedName(report.name);
    const type = /\.docx$/i.test(name) ? DOCX : TEXT;
    const went = deliver(bytes, name, type, outlets, window.location.href);
    if (went.way === 'written') proof.sayDone(`已保存为 ${went.path}。${KEPT}`);
    else if (went.way === 'downloaded')
      proof.sayDone(`已生成“${name}”，请到“下载”文件夹查看。${KEPT}`);
    else if (went.way === 'opened')
      proof.sayDone(`这里的面板不能下载，已在浏览器里打开保存页，请在那里保存“${name}”。${KEPT}`);
    else proof.warn(NO_WAY);
  };

  const copy = async () => {
    const bytes = await proof.corrected();
    if (!bytes) return;
    const text = new TextDecoder().decode(bytes);
    const html = text
      .split(/\r\n|\r|\n/)
      .map((line) => `<p>${escapeMarkup(line)}</p>`)
      .join('');
    if (await copyRich(html, text)) return proof.sayDone('更正后的正文已复制，粘贴即可。');
    proof.showText(text);
    proof.warn('这里不让程序复制。更正后的正文已列出并选中，请按 Ctrl+C（Mac 为 ⌘C）复制。');
  };

  return { save: () => void save(), copy: () => void copy() };
}
