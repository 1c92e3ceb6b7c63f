import type { Run } from '../../model/report';
import { countFigure } from '../figures';
import { type Piece, paragraph, type Statement } from '../piece';
import { projectPhrase } from '../projectName';
import { type Row, restsOn } from '../row';
import { join, say } from '../runs';
import { totalWeight } from '../total';

/** 自评目的、对象和范围 What this report itself sets out to tell. */
export const evaluationScope: Statement = (facts): Piece[] => {
  const { form, year, self, scope } = facts;
  const object = form.kind === 'project' ? projectPhrase(facts) : say`${self}${scope}`;
  return [
    paragraph(
      say`本次自评旨在核实绩效目标和绩效指标的完成程度，查找资金使用和管理中的问题，为改进管理、安排以后年度预算提供依据。自评对象为${object}，自评范围为${year}年度该${form.kind === 'project' ? '项目' : '支出'}的资金使用情况和绩效目标完成情况。`,
    ),
  ];
};

const figured = ({ indicator: { target } }: Row): boolean =>
  target.nature !== 'qualitative' && target.nature !== 'unfilled';

function natures(rows: readonly Row[]): Run[] {
  const numeric = rows.filter(figured);
  const tiers = rows.filter(({ indicator }) => indicator.target.nature === 'qualitative');
  const parts = [
    { words: '定量指标', members: numeric },
    { words: '定性指标', members: tiers },
  ].filter(({ members }) => members.length > 0);
  const said = parts.map(
    ({ words, members }) =>
      say`${words}${countFigure(members.length, '项', members.flatMap(restsOn))}`,
  );
  return said.length > 0 ? say`，其中${join(said, '、')}` : [];
}

/** 自评方法和标准：比较法，评分办法，指标项数，满分，等级 */
export const evaluationMethod: Statement = (facts): Piece[] => {
  const { rows, policy } = facts;
  if (rows.length === 0) return [];
  const count = countFigure(rows.length, '项', rows.flatMap(restsOn));
  const by = policy ? say`评分标准为${policy}，` : [];
  const full = totalWeight(facts);
  const outOf = full ? say`满分${full}，` : [];
  return [
    paragraph(
      say`自评采用定量与定性相结合的比较法，将${count}三级指标的实际完成值与年度指标值逐项对照${natures(rows)}。${by}${outOf}总分由预算执行率和各项指标的得分相加得出，据以评定等级。`,
    ),
  ];
};
