import type { ProofCheck } from '../model/proofCheck';
import { RESULT_WORDS } from '../vocabulary/proof/results';
import { ownBodyOf } from './text/body';
import { isOfKind } from './text/kinds';
import { withoutQuotes } from './text/mask';
import { placeOfMatch } from './text/place';

/** Background that a goal may tell: 省委印发了…… */
const BACKGROUND = /根据|按照|依据|为了?(?:贯彻|落实|深入)|近年来|上年|“十[三四]五”/;
/** From here on the last sentence goes. */
const LAST = /[^。；;]*$/;

/** 目标写成结果 */
export const R16: ProofCheck = {
  code: 'R16',
  title: '目标写成了结果',
  severity: 'hint',
  sources: ['自评报告复核要求'],
  looksFor: '总体目标、绩效目标一节里有没有“增强了”“较好地完成”“得94分”一类说结果的话。',
  mend: '目标一节写年初确定的目标；结果移到完成情况。',
  find: (context) =>
    context.structure.sections.flatMap((section) => {
      if (!isOfKind(section.heading, 'goals')) return [];
      for (const { text: typed, paragraph, shift } of ownBodyOf(context, section)) {
        const text = withoutQuotes(typed);
        const match = RESULT_WORDS.exec(text);
        if (!match) continue;
        const before = text.slice(0, match.index);
        if (BACKGROUND.test(before.slice(before.search(LAST)))) continue;
        const message = `“${section.heading}”应当写年初确定的目标，这里的“${match[0]}”说的是结果。请移到完成情况，并补写目标。`;
        return [{ place: placeOfMatch(paragraph, match, shift), message, found: match[0] }];
      }
      return [];
    }),
};
