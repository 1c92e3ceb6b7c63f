import type { ProofCheck } from '../model/proofCheck';
import { formIndex } from './claims/form';
import { proseDefects } from './claims/form/prose';
import { placed } from './claims/form/scope';
import { tableDefects } from './claims/form/tables';
import { sentencesOf } from './claims/sentence';

/** 正文与自评表 */
export const R03: ProofCheck = {
  code: 'R03',
  title: '正文与自评表不一致',
  severity: 'error',
  sources: ['绩效自评填报要求'],
  looksFor:
    '正文和正文所附的表里，年初预算数、全年预算数、全年执行数、执行率、占比、调整数和未执行数，各项指标的指标值、完成值、完成率、分值、得分、扣分，' +
    '一、二级指标的项数、分值、得分、得分率，总得分、扣分合计和等级，是否与所附自评表同名的单元格一致；' +
    '说“达到年度指标值”“完成年度任务”的，表里是否达到；定性指标写的档次、完成的日期、报告所述期间与表是否相同' +
    '（元与万元换算后比较，按较粗的一方的小数位四舍五入，得分核到两位小数；余、近、约不核到个位）。上年和下年的数、计划、其他单位和表中没有的分项不查；' +
    '名称只是相近的、得分只有建议分的，正文写的是按办法算出的、与表中所填不同的，列为提醒；正文写明按哪个评分办法计分的，以算出的为准也可。没有附表时不查。',
  mend: '核对正文与自评表，以有依据的一处为准改正另一处。',
  find: (context) => {
    const { prose, tables } = context;
    if (tables.length === 0) return [];
    const index = formIndex(tables);
    const places = placed(sentencesOf(prose), context, index);
    return [...proseDefects(places, context, index), ...tableDefects(places, context, index)];
  },
};
