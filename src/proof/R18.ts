import type { ProofCheck } from '../model/proofCheck';
import { apart } from './text/apart';
import { linesOf, runningText } from './text/body';
import { brokenBrackets } from './text/typos/brackets';
import { doubledWords } from './text/typos/doubled';
import { openEndings } from './text/typos/endings';
import { separators, strayBlanks } from './text/typos/figures';
import { halfWidthMarks, repeatedMarks } from './text/typos/halfWidth';
import { defectOf } from './text/typos/typo';
import { wrongWords } from './text/typos/words';

/** 错别字与标点 */
export const R18: ProofCheck = {
  code: 'R18',
  title: '错别字、重复字词或者标点有误',
  severity: 'warning',
  sources: ['现代汉语规范用字', 'GB/T 15834—2011', 'GB/T 15835—2011', '自评报告复核要求'],
  looksFor:
    '常见的错别字（截止与截至、的地得、行驶与行使等，按上下文认出）、重复的字词、不成对或者一半全角一半半角的括号、连用的标点、文号里的空格；半角标点、千位分隔不一致、段末没有句号，作为建议。词表里没有的字词不查。',
  mend: '按提示改正；提示没有给出改法的，改写整句。',
  find: (context) => {
    const lines = linesOf(context.prose);
    const words = lines.flatMap((line) => [
      ...wrongWords(line),
      ...doubledWords(line),
      ...brokenBrackets(line),
      ...repeatedMarks(line),
      ...strayBlanks(line),
    ]);
    const whole = [
      ...halfWidthMarks(lines),
      ...separators(lines),
      ...openEndings(context, runningText(context)),
    ];
    return [...apart(words), ...whole].map(defectOf);
  },
};
