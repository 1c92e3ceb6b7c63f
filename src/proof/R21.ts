import type { ProofCheck, ProofDefect } from '../model/proofCheck';
import { ADDRESS, GOVERNMENT_HOST, PUBLIC_HOST, SOUND } from '../vocabulary/proof/addresses';
import { captured } from './text/captured';
import { matchesOf } from './text/matches';

/** Its first words with a dot between them, whatever is wrong with what stands before them. */
const hostOf = (address: string): string =>
  captured(/[^/／\\:：\s]+\.[^/?#:：\s]+/.exec(address), 0);

function defectOf(address: string): Pick<ProofDefect, 'message' | 'expected'> | null {
  const host = hostOf(address);
  const isGovernment = GOVERNMENT_HOST.test(host);
  const broken = !SOUND.test(address);
  if (!broken && (isGovernment || PUBLIC_HOST.test(host))) return null;
  const faults = [
    ...(broken ? ['写得不完整或者有错（应以“http://”或“https://”开头，不含空格和全角符号）'] : []),
    ...(isGovernment || PUBLIC_HOST.test(host) ? [] : ['不是政府网站的域名（.gov.cn）']),
  ];
  const message = `网址“${address}”${faults.join('，而且')}。请核对，写公开报告的政府网站网址。`;
  return { message, expected: isGovernment ? '完整的网址' : '政府网站的网址' };
}

/** 网址 */
export const R21: ProofCheck = {
  code: 'R21',
  title: '网址有误，或者不是政府网站',
  severity: 'warning',
  sources: ['行文逻辑'],
  looksFor:
    '文中的网址是否完整可用，是不是政府网站的域名。学校、科研院所的域名和微信公众号的文章不算。',
  mend: '打开网址核对后重新复制；公开渠道写政府网站。',
  find: ({ prose }) =>
    prose.paragraphs.flatMap(({ text }, paragraph) =>
      matchesOf(text, ADDRESS).flatMap(({ 0: typed, index }) => {
        const address = typed.replace(/[.,:;?!]+$/, '');
        const defect = defectOf(address);
        const place = { paragraph, start: index, end: index + address.length };
        return defect ? [{ ...defect, place, found: address, alike: address }] : [];
      }),
    ),
};
