import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { defectsOf } from './claims/defects';
import { linesOf } from './text/body';
import { captured } from './text/captured';
import { matchesOf } from './text/matches';
import { placeOfMatch } from './text/place';

const BOTH = /(\d+(?:\.\d+)?)\s*[%％]\s*个?百分点/g;

/** 超出5%个百分点 */
function bothUnits({ prose }: ProofContext): ProofDefect[] {
  return linesOf(prose).flatMap(({ text, paragraph, shift }) =>
    matchesOf(text, BOTH).map((match) => {
      const number = captured(match);
      const message = `“${match[0]}”里“%”与“百分点”不能连用：相差多少写“${number}个百分点”，增减的比率写“${number}%”。`;
      return { place: placeOfMatch(paragraph, match, shift), message, found: match[0] };
    }),
  );
}

/** 比率 */
export const R06: ProofCheck = {
  code: 'R06',
  title: '比率与文中的数不符',
  severity: 'error',
  sources: ['算术核对'],
  looksFor:
    '文中的百分比（执行率、占比、控制率、签约率、增长率等）是否等于同处所写的分子除以分母，按所写小数位四舍五入。' +
    '以哪个数为底不明确的作为提醒提出，只差末位的作为建议提出；0÷0写成100%或0%都不对，应写“不适用”；两个百分数相减写成“%”的，“%”与“百分点”连用的，合格率、完好率、满意度一类占全部的比例超过100%的，报告里的表格的比率一栏只有一行不符的。',
  mend: '按文中的分子、分母重新计算；分母没有写明的，写明是什么占什么的比例；分母为0的写“不适用”。',
  find: (context) => [...bothUnits(context), ...defectsOf(context.claims, ['rate', 'change'])],
};
