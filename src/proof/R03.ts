import type { ProofCheck } from '../model/proofCheck';
import { fundDefects } from './claims/form/funds';
import { indicatorDefects } from './claims/form/items';
import { totalDefects } from './claims/form/total';
import { sentencesOf } from './claims/sentence';

/** 正文与自评表 */
export const R03: ProofCheck = {
  code: 'R03',
  title: '正文与自评表不一致',
  severity: 'error',
  sources: ['绩效自评填报要求'],
  looksFor:
    '正文里的年初预算数、全年预算数、全年执行数、执行率，各项指标的指标值、完成值、分值、得分，一、二级指标的分值和得分，总得分和等级，' +
    '是否与所附自评表同名的单元格一致（元与万元换算后比较，按较粗的一方的小数位四舍五入）。没有附表时不查。',
  mend: '核对正文与自评表，以有依据的一处为准改正另一处。',
  find: ({ prose, tables }) => {
    if (tables.length === 0) return [];
    const sentences = sentencesOf(prose);
    return [
      ...sentences.flatMap((sentence) => [
        ...fundDefects(sentence, tables),
        ...totalDefects(sentence, tables),
      ]),
      ...indicatorDefects(sentences, tables),
    ];
  },
};
