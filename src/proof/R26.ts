import type { Prose } from '../model/proof';
import type { ProofCheck } from '../model/proofCheck';
import { structureOf } from './structure';
import { runningText } from './text/body';
import { joined } from './text/joined';
import { shareIn } from './text/shingles';

const LEAST_SHARE = 0.8;
const LEAST_CHARACTERS = 300;

/** Years and amounts change every year; they are compared as one digit. */
const bodyText = (prose: Prose, structure = structureOf(prose)): string =>
  joined(runningText({ prose, structure })).text.replace(/\d+(?:\.\d+)?/g, '0');

/** 与上年雷同 */
export const R26: ProofCheck = {
  code: 'R26',
  title: '与上年的报告大部分相同',
  severity: 'warning',
  sources: ['绩效自评填报要求'],
  looksFor: '给出上年报告时，正文有没有80%以上的文字与上年相同；数字、标题、表格、落款不算。',
  mend: '按本年度的实际情况重写完成情况、效果、问题和措施。',
  find: ({ prose, structure, lastYear }) => {
    if (!lastYear) return [];
    const text = bodyText(prose, structure);
    if (text.length < LEAST_CHARACTERS) return [];
    const share = shareIn(text, bodyText(lastYear));
    if (share < LEAST_SHARE) return [];
    const found = `${Math.floor(share * 100)}%`;
    const message = `正文有${found}的文字与上年报告相同（达到80%即提示），可能是在上年报告上改的。请按本年度的实际情况重写。`;
    return [{ place: null, message, found }];
  },
};
