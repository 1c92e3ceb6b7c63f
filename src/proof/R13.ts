import type { ProofCheck } from '../model/proofCheck';
import { ADVICE, DEFICIENCY } from '../vocabulary/proof/topics';
import { bodyOf, headsOf } from './text/body';
import { headingPlace } from './text/headingPlace';
import { isOfKind } from './text/kinds';
import { quote } from './text/quote';

/** Still to be written. */
const OPEN = /【请补充/;

/** 问题写成了建议 */
export const R13: ProofCheck = {
  code: 'R13',
  title: '存在的问题里只有建议，没有问题',
  severity: 'hint',
  sources: ['自评报告复核要求'],
  looksFor: '“存在的问题”一节里只有“加强”“提升”“完善”一类的建议，没有一句说到哪里不足。',
  mend: '写清楚问题是什么、影响了什么、原因在哪里；建议移到改进措施。',
  find: (context) => {
    const { structure, prose } = context;
    const heads = headsOf(structure);
    let end = 0;
    return structure.sections.flatMap((section) => {
      const { heading, paragraph } = section;
      const counts =
        paragraph >= end && isOfKind(heading, 'problems') && !isOfKind(heading, 'measures');
      if (!counts) return [];
      end = section.end;
      const body = bodyOf(context, section).map(({ text }) => text);
      const titles = Array.from({ length: section.end - section.first }, (_, at) =>
        heads.get(section.first + at),
      );
      const whole = [...titles.flatMap((title) => title?.heading ?? []), ...body].join('\n');
      const advice = ADVICE.exec(whole)?.[0];
      if (advice === undefined || DEFICIENCY.test(whole) || OPEN.test(whole)) return [];
      const message = `“${heading}”里只有${quote(advice)}一类的建议，没有写出问题本身。请写明哪里做得不够、原因是什么。`;
      return [{ place: headingPlace({ prose }, section), message, found: advice }];
    });
  },
};
